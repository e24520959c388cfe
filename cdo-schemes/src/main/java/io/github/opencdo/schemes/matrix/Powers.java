package io.github.opencdo.schemes.matrix;

import io.github.opencdo.model.requirement.PowerRequirement;
import io.github.opencdo.model.text.LocalizedText;
import java.util.stream.Stream;

/** Which rights posts have, over what and at which stages. */
final class Powers implements Topic {

  @Override
  public Stream<Item> items(Column column) {
    return column
        .rules(PowerRequirement.class)
        .map(rule ->
            rule.in(RowKey.of(rule.requirement().getPower()), text(column, rule.requirement())));
  }

  private static LocalizedText text(Column column, PowerRequirement power) {
    LocalizedText over =
        Words.say("power.over", column.parties(power.getHolders()), column.word(power.getOver()));
    return power.getStages().isEmpty()
        ? over
        : Words.say("list.both", over, column.words(power.getStages()));
  }
}
