package io.github.opencdo.schemes.matrix;

import io.github.opencdo.model.requirement.CardinalityRequirement;
import io.github.opencdo.model.requirement.CoverageRequirement;
import io.github.opencdo.model.requirement.Staffing;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which posts there are, how many holders each has, and by when. */
final class Posts implements Topic {

  @Override
  public Stream<Item> items(Column column) {
    return Stream.concat(
        column.rules(CardinalityRequirement.class).flatMap(rule -> numbers(column, rule)),
        column.rules(CoverageRequirement.class).flatMap(rule -> shares(column, rule)));
  }

  private static Stream<Item> numbers(Column column, Rule<CardinalityRequirement> rule) {
    Optional<LocalizedText> due =
        rule.requirement().getDue().map(each -> new DueWords(column).of(each));
    return rule.requirement().getPosts().stream()
        .flatMap(way -> way.getRoles().stream())
        .distinct()
        .flatMap(role -> items(column, rule, role, number(column, rule, role), due));
  }

  private static LocalizedText number(
      Column column, Rule<CardinalityRequirement> rule, RoleCode role) {
    return rule.requirement().getPosts().stream()
        .map(way -> way(column, way, role))
        .reduce((one, other) -> Words.say("list.or", one, other))
        .orElseThrow();
  }

  private static LocalizedText way(Column column, Staffing way, RoleCode role) {
    LocalizedText count = Words.word(way.getCount());
    LocalizedText whom = way.getRoles().equals(List.of(role))
        ? count
        : Words.say("posts.way", count, holders(column, way));
    return way.getForce().isPresent() ? Words.say("posts.tolerated", whom) : whom;
  }

  private static LocalizedText holders(Column column, Staffing way) {
    return way.getBodies().map(column::word).orElseGet(() -> column.words(way.getRoles()));
  }

  private static Stream<Item> shares(Column column, Rule<CoverageRequirement> rule) {
    LocalizedText share = rule.requirement()
        .getPercent()
        .map(each -> Words.say("posts.percent", each))
        .orElseGet(() -> Words.say("posts.each"));
    return rule.requirement().getRole().stream()
        .flatMap(role -> items(column, rule, role, share, Optional.empty()));
  }

  private static Stream<Item> items(
      Column column,
      Rule<?> rule,
      RoleCode role,
      LocalizedText number,
      Optional<LocalizedText> due) {
    LocalizedText text = due.map(day -> Words.clauses(List.of(number, day))).orElse(number);
    return new RoleRows(column)
        .of(role, rule.requirement())
        .map(row -> rule.in(
            row.key(),
            row.scope().map(units -> Words.say("list.of", units, text)).orElse(text)));
  }
}
