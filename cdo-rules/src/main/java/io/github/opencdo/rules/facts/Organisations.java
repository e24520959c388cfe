package io.github.opencdo.rules.facts;

import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.BodyId;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.place.Level;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.rules.finding.UnknownJurisdictionException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The units and bodies that exist on the day, and which of them lie in the scheme's jurisdiction. */
public final class Organisations {

  private final JurisdictionId home;
  private final Map<JurisdictionId, Jurisdiction> jurisdictions;
  private final Set<JurisdictionId> within;
  private final List<Unit> units;
  private final List<Body> bodies;
  private final Map<UnitId, Unit> unitsById;
  private final Map<String, Unit> unitsByName;

  private Organisations(Register register, JurisdictionId home, LocalDate asOf) {
    this.home = home;
    this.jurisdictions = register.getJurisdictions().stream()
        .collect(Collectors.toMap(Jurisdiction::getId, place -> place, (one, other) -> one));
    this.within =
        jurisdictions.keySet().stream().filter(id -> liesIn(id, home)).collect(Collectors.toSet());
    List<Unit> existing = register.getUnits().stream()
        .filter(unit -> unit.getLifespan().getDuring().contains(asOf))
        .sorted(Comparator.comparing(Unit::getId))
        .toList();
    this.units = existing.stream()
        .filter(unit -> within.contains(unit.getJurisdiction()))
        .toList();
    this.bodies = register.getBodies().stream()
        .filter(body -> body.getLifespan().getDuring().contains(asOf))
        .sorted(Comparator.comparing(Body::getId))
        .toList();
    this.unitsById =
        existing.stream().collect(Collectors.toMap(Unit::getId, unit -> unit, (one, other) -> one));
    this.unitsByName = new HashMap<>();
    existing.forEach(
        unit -> unit.getNames().forEach(name -> unitsByName.putIfAbsent(Names.fold(name), unit)));
    units.forEach(unit -> unit.getNames().forEach(name -> unitsByName.put(Names.fold(name), unit)));
  }

  static Organisations of(Register register, Scheme scheme, LocalDate asOf) {
    Jurisdiction home = findHome(register, scheme.getJurisdiction())
        .orElseThrow(() -> UnknownJurisdictionException.of(scheme, register));
    return new Organisations(register, home.getId(), asOf);
  }

  /**
   * Finds the register's own record of the jurisdiction of a scheme, by identifier, code or name.
   *
   * @param register the register
   * @param wanted the jurisdiction as the scheme has it
   * @return the jurisdiction as the register has it
   */
  private static Optional<Jurisdiction> findHome(Register register, Jurisdiction wanted) {
    Comparator<Jurisdiction> closest =
        Comparator.comparing(place -> !place.getId().equals(wanted.getId()));
    return register.getJurisdictions().stream()
        .filter(place -> isSame(place, wanted))
        .min(closest.thenComparing(Jurisdiction::getId));
  }

  private static boolean isSame(Jurisdiction one, Jurisdiction other) {
    return one.getId().equals(other.getId())
        || one.getCode().isPresent() && one.getCode().equals(other.getCode())
        || one.getLevel() == other.getLevel() && Names.share(one.getNames(), other.getNames());
  }

  private boolean liesIn(JurisdictionId inner, JurisdictionId outer) {
    Optional<JurisdictionId> place = Optional.of(inner);
    for (int steps = 0; place.isPresent() && steps <= jurisdictions.size(); steps++) {
      if (place.get().equals(outer)) {
        return true;
      }
      place = place.map(jurisdictions::get).flatMap(Jurisdiction::getParent);
    }
    return false;
  }

  /** Gets the register's identifier of the scheme's jurisdiction. */
  public JurisdictionId home() {
    return home;
  }

  /** Gets the units in the scheme's jurisdiction and below, in order of identifier. */
  public List<Unit> units() {
    return units;
  }

  /** Gets the bodies of every jurisdiction, in order of identifier. */
  public List<Body> bodies() {
    return bodies;
  }

  /** Finds a unit of any jurisdiction that exists on the day. */
  public Optional<Unit> find(UnitId id) {
    return Optional.ofNullable(unitsById.get(id));
  }

  /** Finds the unit that has an identifier or else one of some names. */
  public Optional<Unit> find(String id, Collection<String> names) {
    return find(UnitId.of(id)).or(() -> findByName(names));
  }

  /** Finds the body that has an identifier or else one of some names. */
  public Optional<Body> findBody(BodyId id, Collection<String> names) {
    return bodies.stream()
        .filter(body -> body.getId().equals(id))
        .findFirst()
        .or(() ->
            bodies.stream().filter(body -> Names.share(body.getNames(), names)).findFirst());
  }

  private Optional<Unit> findByName(Collection<String> names) {
    return names.stream()
        .map(name -> Optional.ofNullable(unitsByName.get(Names.fold(name))))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Gets the level of a unit's jurisdiction, empty if the register does not record it. */
  public Optional<Level> levelOf(Unit unit) {
    return Optional.ofNullable(jurisdictions.get(unit.getJurisdiction()))
        .map(Jurisdiction::getLevel);
  }

  /** Checks whether a unit is below another one. */
  public boolean isBelow(UnitId lower, UnitId upper) {
    Optional<UnitId> unit = find(lower).flatMap(Unit::getParent);
    for (int steps = 0; unit.isPresent() && steps <= unitsById.size(); steps++) {
      if (unit.get().equals(upper)) {
        return true;
      }
      unit = unit.flatMap(this::find).flatMap(Unit::getParent);
    }
    return false;
  }
}
