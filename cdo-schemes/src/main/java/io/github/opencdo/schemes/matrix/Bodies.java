package io.github.opencdo.schemes.matrix;

import io.github.opencdo.model.organisation.BodyFunction;
import io.github.opencdo.model.requirement.BodyRequirement;
import io.github.opencdo.model.requirement.CompositionRequirement;
import io.github.opencdo.model.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which body performs which function, and who sits on it. */
final class Bodies implements Topic {

  @Override
  public Stream<Item> items(Column column) {
    List<Item> required = column
        .rules(BodyRequirement.class)
        .map(rule -> rule.in(
            row(column, rule.requirement().getFunction()), body(column, rule.requirement())))
        .toList();
    Stream<Item> seats = column
        .rules(CompositionRequirement.class)
        .map(rule -> rule.in(seats(), seats(column, rule.requirement())));
    return Stream.of(required.stream(), named(column, required), seats).flatMap(each -> each);
  }

  /** Finds the functions of bodies that no provision but only a definition gives them. */
  private static Stream<Item> named(Column column, List<Item> required) {
    return column.scheme().getBodies().stream()
        .flatMap(body -> body.getFunctions().stream()
            .map(function -> new Item(
                row(column, function),
                MatrixEntry.builder().text(Words.plain(body.getName())).build())))
        .filter(item -> required.stream().noneMatch(each -> isSame(each, item)));
  }

  private static boolean isSame(Item one, Item other) {
    return one.row().equals(other.row())
        && one.entry().getText().equals(other.entry().getText());
  }

  private static RowKey row(Column column, BodyFunction function) {
    return new RowKey(0, function.getText(), column.word(function));
  }

  private static LocalizedText body(Column column, BodyRequirement requirement) {
    LocalizedText body = column.party(requirement.getParty());
    return column
        .scope(requirement)
        .map(units -> Words.say("list.within", body, units))
        .orElse(body);
  }

  private static RowKey seats() {
    return new RowKey(1, "SEATS", Words.say("part.SEATS"));
  }

  private static LocalizedText seats(Column column, CompositionRequirement requirement) {
    List<LocalizedText> parts = new ArrayList<>();
    parts.add(column.party(requirement.getBody()));
    requirement
        .getSize()
        .map(size -> Words.say("seats.size", Words.word(size)))
        .ifPresent(parts::add);
    requirement
        .getChair()
        .map(chair -> Words.say("seats.chair", column.party(chair)))
        .ifPresent(parts::add);
    if (!requirement.getMembers().isEmpty()) {
      parts.add(Words.say("seats.members", column.parties(requirement.getMembers())));
    }
    return Words.clauses(parts);
  }
}
