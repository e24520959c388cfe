package io.github.opencdo.testkit.arbitraries;

import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitAttribute;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.place.Level;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.ListedUnit;
import io.github.opencdo.model.scheme.Scheme;
import java.util.ArrayList;
import java.util.List;

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

  /** Starts a register with the first so many units. */
  Register.Builder register(int present) {
    return Register.builder()
        .addJurisdictions(scheme.getJurisdiction(), below())
        .addAllUnits(units.subList(0, present))
        .addAllBodies(scheme.getBodies());
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
