package io.github.opencdo.schemes.matrix;

import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.scheme.ListedUnit;
import io.github.opencdo.model.scope.MatchingUnits;
import io.github.opencdo.model.scope.Strength;
import io.github.opencdo.model.scope.UnitGroup;
import io.github.opencdo.model.text.LocalizedText;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which kinds of unit belong to which groups, by list or by properties. */
final class Units implements Topic {

  @Override
  public Stream<Item> items(Column column) {
    return column.scheme().getGroups().stream().flatMap(group -> items(group, new Scopes(column)));
  }

  private static Stream<Item> items(UnitGroup group, Scopes scopes) {
    Map<UnitKind, Long> listed = scopes
        .listed(group.getSelect())
        .collect(Collectors.groupingBy(
            ListedUnit::getKind, () -> new EnumMap<>(UnitKind.class), Collectors.counting()));
    Stream<Item> byList = listed.entrySet().stream()
        .map(each -> item(each.getKey(), Words.say("units.listed", label(group), each.getValue())));
    Stream<Item> byKind = scopes
        .matching(group.getSelect())
        .map(MatchingUnits::getKinds)
        .flatMap(kinds -> kinds.stream().sorted())
        .filter(kind -> !listed.containsKey(kind))
        .map(kind -> item(kind, label(group)));
    return Stream.concat(byList, byKind);
  }

  private static LocalizedText label(UnitGroup group) {
    return group.getStrength() == Strength.BOUND
        ? group.getLabel()
        : Words.say("units.strength", group.getLabel(), Words.word(group.getStrength()));
  }

  private static Item item(UnitKind kind, LocalizedText text) {
    return new Item(RowKey.of(kind), MatrixEntry.builder().text(text).build());
  }
}
