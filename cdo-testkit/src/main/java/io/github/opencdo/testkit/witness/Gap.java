package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.criterion.Criterion;
import io.github.opencdo.model.organisation.BodyFunction;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.party.PartyKind;
import io.github.opencdo.model.role.RoleCode;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What a register lacks, so that a requirement is broken. */
final class Gap {

  private final Stage stage;
  private final Set<Absentee> absentees;
  private final Predicate<Unit> units;
  private final Set<Criterion> traits;

  private Gap(Stage stage, Set<Absentee> absentees, Predicate<Unit> units, Set<Criterion> traits) {
    this.stage = stage;
    this.absentees = absentees;
    this.units = units;
    this.traits = traits;
  }

  /** Obtains no gap: what breaks the requirement is there. */
  static Gap none(Stage stage) {
    return of(stage, Set.of());
  }

  static Gap of(Stage stage, Set<Absentee> absentees) {
    return new Gap(stage, absentees, unit -> false, Set.of());
  }

  static Gap of(Stage stage, Party party, Optional<Unit> from) {
    return of(stage, Set.of(Absentee.of(party, from, stage.ground().home())));
  }

  static Gap units(Stage stage, Predicate<Unit> units) {
    return new Gap(stage, Set.of(), units, Set.of());
  }

  static Gap traits(Stage stage, Set<Criterion> traits) {
    return new Gap(stage, Set.of(), unit -> false, Set.copyOf(traits));
  }

  boolean lacks(Criterion criterion) {
    return Conditions.leaves(criterion).anyMatch(traits::contains);
  }

  boolean lacks(Unit unit) {
    return units.test(unit);
  }

  boolean lacks(RoleCode role, Unit unit) {
    return absentees.contains(Absentee.role(role, unit.getId()))
        || absentees.contains(new Absentee(
            PartyKind.ROLE,
            Optional.of(role.getText()),
            Optional.empty(),
            Optional.of(unit.getJurisdiction())));
  }

  boolean lacks(BodyFunction function, Unit unit) {
    return absentees.contains(Absentee.body(function, unit.getId()));
  }

  boolean lacks(Party party, Optional<Unit> from) {
    if (absentees.contains(Absentee.of(party, from, stage.ground().home()))) {
      return true;
    }
    return party.getKind() == PartyKind.ROLE
        && lacks(RoleCode.of(party.getCode().orElseThrow()), stage.cast().seat(party, from));
  }
}
