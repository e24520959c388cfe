package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.register.Selection;
import io.github.opencdo.model.role.Multiplicity;
import io.github.opencdo.model.scope.ChosenUnits;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.scope.ListedUnits;
import io.github.opencdo.model.scope.MatchingUnits;
import io.github.opencdo.model.scope.UnitSelector;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The units that the groups of a scheme should have. */
final class Population {

  private final Stage stage;
  private final Gap gap;

  Population(Stage stage, Gap gap) {
    this.stage = stage;
    this.gap = gap;
  }

  /** Adds the units that a group lists, and one of those that it describes. */
  boolean fill(GroupId group) {
    List<MatchingUnits> described = parts(group, MatchingUnits.class).toList();
    boolean complete = fillListed(group);
    return (described.isEmpty() || addOneOf(described)) && complete;
  }

  /** Adds the units that a group lists. */
  boolean fillListed(GroupId group) {
    return parts(group, ListedUnits.class)
        .flatMap(list -> list.getUnits().stream())
        .map(this::add)
        .reduce(true, Boolean::logicalAnd);
  }

  <T extends UnitSelector> Stream<T> parts(GroupId group, Class<T> type) {
    return stage.members().parts(group).stream().filter(type::isInstance).map(type::cast);
  }

  private boolean add(UnitId listed) {
    Unit unit = stage.members().listed(listed);
    if (gap.lacks(unit)) {
      stage.ground().remove(listed);
    }
    return !gap.lacks(unit);
  }

  private boolean addOneOf(List<MatchingUnits> described) {
    return described.stream()
        .flatMap(stage.members()::sketches)
        .filter(unit -> !gap.lacks(unit))
        .findFirst()
        .map(stage.ground()::put)
        .isPresent();
  }

  /** Makes a choice of a number of units, for the unit that has to choose if there is one. */
  Selection choose(ChosenUnits list, int number) {
    Optional<Unit> chooser = list.getPer().map(stage.members()::find);
    return Selection.builder()
        .list(list.getList())
        .chooser(chooser.map(Unit::getId))
        .units(chosen(chooser, number))
        .build();
  }

  /** Lets everybody choose who has to, as many units as are wanted. */
  void chooseAll(GroupId group) {
    parts(group, ChosenUnits.class)
        .forEach(list -> choosers(list)
            .forEach(
                chooser -> stage.members().choose(list, chooser, chosen(chooser, wanted(list)))));
  }

  /** Gets how few units a list may hold, at least one. */
  static int wanted(ChosenUnits list) {
    return Math.max(1, list.getCount().map(Multiplicity::getLeast).orElse(1));
  }

  private List<Optional<Unit>> choosers(ChosenUnits list) {
    return list.getPer()
        .map(group -> stage.ground().units().stream()
            .filter(unit -> stage.members().contains(group, unit))
            .map(Optional::of)
            .toList())
        .orElse(List.of(Optional.empty()));
  }

  private List<UnitId> chosen(Optional<Unit> chooser, int number) {
    JurisdictionId place =
        chooser.map(Unit::getJurisdiction).orElse(stage.ground().home());
    return IntStream.rangeClosed(1, number)
        .mapToObj(serial -> chosen(serial, place))
        .toList();
  }

  private UnitId chosen(int serial, JurisdictionId place) {
    UnitId id = UnitId.of("unit-chosen-" + serial + "-" + place);
    return stage.ground().put(Unit.of(id, id.getText(), UnitKind.OTHER, place)).getId();
  }
}
