package io.github.opencdo.testkit.arbitraries;

import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitAttribute;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.place.Level;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.register.Submission;
import io.github.opencdo.model.scheme.ListedUnit;
import io.github.opencdo.model.scheme.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The units that a register for a scheme can have: those it lists, and one of each kind on two levels. */
final class Territory {

  private static final JurisdictionId BELOW = JurisdictionId.of("below");

  private final Scheme scheme;
  private final List<Unit> units;

  private Territory(Scheme scheme, List<Unit> units) {
    this.scheme = scheme;
    this.units = units;
  }

  static Territory of(Scheme scheme) {
    List<Unit> units = new ArrayList<>();
    JurisdictionId home = scheme.getJurisdiction().getId();
    for (UnitKind kind : UnitKind.values()) {
      units.add(unit(kind, home));
      units.add(unit(kind, BELOW));
    }
    scheme.getUnits().forEach(listed -> units.add(unit(listed, home)));
    return new Territory(scheme, List.copyOf(units));
  }

  List<Unit> units() {
    return units;
  }

  /** Gets the part that has the first so many units. */
  Territory present(int number) {
    return new Territory(scheme, units.subList(0, number));
  }

  /** Starts a register with what is said about these units. */
  Register.Builder register(List<Holding> holdings, List<Submission> submissions) {
    Set<UnitId> there = units.stream().map(Unit::getId).collect(Collectors.toSet());
    List<Holding> here =
        holdings.stream().filter(each -> there.contains(each.unit())).toList();
    return Register.builder()
        .addJurisdictions(home(), below())
        .addAllJurisdictions(abroad().toList())
        .roles(scheme.getRoles())
        .units(units)
        .bodies(scheme.getBodies())
        .addAllPersons(Holding.persons(here, there))
        .addAllAssignments(Holding.assignments(here))
        .addAllSubmissions(submissions.stream()
            .filter(each -> isThere(each.getSender(), there) && isThere(each.getTo(), there))
            .toList());
  }

  private static boolean isThere(EntityRef who, Set<UnitId> there) {
    return who.getKind() != EntityKind.UNIT || there.contains(UnitId.of(who.getId()));
  }

  // What lies above is not on record.
  private Jurisdiction home() {
    return scheme.getJurisdiction().toBuilder().parent(Optional.empty()).build();
  }

  private Stream<Jurisdiction> abroad() {
    return scheme.getBodies().stream()
        .flatMap(body -> body.getJurisdiction().stream())
        .distinct()
        .filter(place -> !place.equals(home().getId()) && !place.equals(BELOW))
        .map(place -> Jurisdiction.builder()
            .id(place)
            .addNames(place.getText())
            .level(Level.PROVINCE)
            .build());
  }

  private Jurisdiction below() {
    Level level = scheme.getJurisdiction().getLevel();
    Level[] levels = Level.values();
    return Jurisdiction.builder()
        .id(BELOW)
        .addNames("Below")
        .level(levels[Math.min(level.ordinal() + 1, levels.length - 1)])
        .parent(scheme.getJurisdiction().getId())
        .build();
  }

  private static Unit unit(UnitKind kind, JurisdictionId place) {
    String id = "u-" + kind.ordinal() + "-" + place;
    Unit unit = Unit.of(UnitId.of(id), id, kind, place);
    return kind == UnitKind.GOV_DEPARTMENT
        ? unit.toBuilder().addAttributes(UnitAttribute.DATA_DEPARTMENT).build()
        : unit;
  }

  private static Unit unit(ListedUnit listed, JurisdictionId home) {
    return Unit.builder()
        .id(listed.getId())
        .names(listed.getNames())
        .kind(listed.getKind())
        .jurisdiction(listed.getKind() == UnitKind.GOVERNMENT ? BELOW : home)
        .build();
  }
}
