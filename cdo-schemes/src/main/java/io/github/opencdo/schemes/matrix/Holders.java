package io.github.opencdo.schemes.matrix;

import io.github.opencdo.model.requirement.HolderRequirement;
import io.github.opencdo.model.text.LocalizedText;
import java.util.stream.Stream;

/** Who may hold a post. */
final class Holders implements Topic {

  @Override
  public Stream<Item> items(Column column) {
    return column.rules(HolderRequirement.class).flatMap(rule -> items(column, rule));
  }

  private static Stream<Item> items(Column column, Rule<HolderRequirement> rule) {
    LocalizedText text = new CriterionWords(column).of(rule.requirement().getCriterion());
    return rule.requirement().getRoles().stream()
        .flatMap(role -> new RoleRows(column).of(role, rule.requirement()))
        .map(row -> rule.in(row.key(), text));
  }
}
