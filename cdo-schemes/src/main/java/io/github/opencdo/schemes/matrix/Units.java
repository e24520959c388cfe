package io.github.opencdo.schemes.matrix;

import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.requirement.CoverageRequirement;
import io.github.opencdo.model.scheme.ListedUnit;
import io.github.opencdo.model.scope.ChosenUnits;
import io.github.opencdo.model.scope.ListedUnits;
import io.github.opencdo.model.scope.MatchingUnits;
import io.github.opencdo.model.scope.Strength;
import io.github.opencdo.model.scope.UnitGroup;
import io.github.opencdo.model.scope.UnitSelector;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.text.LocalizedText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which kinds of unit belong to which groups: by list, by properties, or by the choice of somebody. */
final class Units implements Topic {

  /** The rows beside those of the kinds. */
  private enum Further {
    ANY_KIND,
    CHOSEN,
    OPTED_IN;

    RowKey row() {
      return new RowKey(UnitKind.values().length + ordinal(), name(), Words.say("units." + name()));
    }
  }

  @Override
  public Stream<Item> items(Column column) {
    return Stream.concat(
        column.scheme().getGroups().stream().flatMap(group -> items(column, group)),
        column.rules(CoverageRequirement.class).flatMap(Units::excluded));
  }

  private static Stream<Item> items(Column column, UnitGroup group) {
    List<ProvisionId> provisions = column
        .rules(CoverageRequirement.class)
        .filter(rule -> rule.requirement().getApplicability().getUnits().contains(group.getId()))
        .map(Rule::provision)
        .toList();
    return Scopes.leaves(group.getSelect())
        .distinct()
        .flatMap(leaf -> items(leaf, label(group), new Scopes(column)))
        .map(item -> item.citing(provisions));
  }

  private static Stream<Item> excluded(Rule<CoverageRequirement> rule) {
    return rule.requirement().getExcludedKinds().stream()
        .sorted()
        .map(kind -> rule.in(RowKey.of(kind), Words.say("units.excluded")));
  }

  private static Stream<Item> items(UnitSelector leaf, LocalizedText label, Scopes scopes) {
    if (leaf instanceof ListedUnits list) {
      return listed(list, scopes).entrySet().stream()
          .map(each ->
              item(RowKey.of(each.getKey()), Words.say("units.listed", label, each.getValue())));
    }
    if (leaf instanceof MatchingUnits matching) {
      return matching(matching.getKinds(), label);
    }
    return leaf instanceof ChosenUnits chosen
        ? Stream.of(item(Further.CHOSEN.row(), chosen(chosen, label)))
        : Stream.of(item(Further.OPTED_IN.row(), label));
  }

  private static Map<UnitKind, Long> listed(ListedUnits list, Scopes scopes) {
    return scopes
        .listed(list)
        .collect(Collectors.groupingBy(
            ListedUnit::getKind, () -> new EnumMap<>(UnitKind.class), Collectors.counting()));
  }

  private static Stream<Item> matching(Set<UnitKind> kinds, LocalizedText label) {
    return kinds.isEmpty()
        ? Stream.of(item(Further.ANY_KIND.row(), label))
        : kinds.stream().sorted().map(kind -> item(RowKey.of(kind), label));
  }

  private static LocalizedText chosen(ChosenUnits chosen, LocalizedText label) {
    return chosen
        .getCount()
        .map(count -> Words.say("units.count", label, Words.word(count)))
        .orElse(label);
  }

  private static LocalizedText label(UnitGroup group) {
    return group.getStrength() == Strength.BOUND
        ? group.getLabel()
        : Words.say("units.strength", group.getLabel(), Words.word(group.getStrength()));
  }

  private static Item item(RowKey row, LocalizedText text) {
    return new Item(row, MatrixEntry.builder().text(text).build());
  }
}
