package io.github.opencdo.schemes.matrix;

import io.github.opencdo.model.requirement.LineRequirement;
import io.github.opencdo.model.text.LocalizedText;
import java.util.stream.Stream;

/** Under whom a post works, and how its holder answers. */
final class Lines implements Topic {

  @Override
  public Stream<Item> items(Column column) {
    return column.rules(LineRequirement.class).flatMap(rule -> items(column, rule));
  }

  private static Stream<Item> items(Column column, Rule<LineRequirement> rule) {
    LocalizedText text = Words.clauses(parts(column, rule.requirement()).toList());
    return rule.requirement().getRoles().stream()
        .flatMap(role -> new RoleRows(column).of(role, rule.requirement()))
        .map(row -> rule.in(row.key(), text));
  }

  private static Stream<LocalizedText> parts(Column column, LineRequirement line) {
    return Stream.concat(
        line
            .getRelation()
            .map(relation -> Words.say(
                line.isAnyTarget() ? "line.any" : "line.all",
                Words.word(relation),
                column.parties(line.getTargets())))
            .stream(),
        line.getTier().map(Words::word).stream());
  }
}
