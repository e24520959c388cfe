package io.github.opencdo.schemes.matrix;

import io.github.opencdo.model.requirement.DutyRequirement;
import java.util.stream.Stream;

/** On whom tasks rest, by area. */
final class Duties implements Topic {

  @Override
  public Stream<Item> items(Column column) {
    return column
        .rules(DutyRequirement.class)
        .flatMap(rule -> rule.requirement().getAreas().stream()
            .map(area ->
                rule.in(RowKey.of(area), column.parties(rule.requirement().getBy()))));
  }
}
