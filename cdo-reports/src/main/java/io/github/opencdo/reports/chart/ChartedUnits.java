package io.github.opencdo.reports.chart;

import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.register.Register;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The units that a chart has room for: those that lack somebody come first, but all are drawn in order. */
final class ChartedUnits {

  private final List<Unit> drawn;
  private final Set<UnitId> ids;
  private final Set<JurisdictionId> places;
  private final int left;

  private ChartedUnits(List<Unit> drawn, int left) {
    this.drawn = drawn;
    this.ids = drawn.stream().map(Unit::getId).collect(Collectors.toSet());
    this.places = drawn.stream().map(Unit::getJurisdiction).collect(Collectors.toSet());
    this.left = left;
  }

  static ChartedUnits of(Register register, LocalDate day, Predicate<UnitId> isLacking, int limit) {
    List<Unit> all = register.getUnits().stream()
        .filter(unit -> unit.getLifespan().getDuring().contains(day))
        .sorted(Comparator.comparing(Unit::getId))
        .toList();
    List<Unit> drawn = all.stream()
        .sorted(Comparator.comparing(unit -> !isLacking.test(unit.getId())))
        .limit(limit)
        .sorted(Comparator.comparing(Unit::getId))
        .toList();
    return new ChartedUnits(drawn, all.size() - drawn.size());
  }

  List<Unit> drawn() {
    return drawn;
  }

  boolean isDrawn(UnitId unit) {
    return ids.contains(unit);
  }

  boolean areIn(JurisdictionId place) {
    return places.contains(place);
  }

  boolean areAllDrawn() {
    return left == 0;
  }

  /** Gets how many there was no room for. */
  int left() {
    return left;
  }
}
