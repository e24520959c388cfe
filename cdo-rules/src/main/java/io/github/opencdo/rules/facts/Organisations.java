package io.github.opencdo.rules.facts;

import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.BodyId;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.place.Level;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The units and bodies that exist on the day, and which of them lie in the scheme's jurisdiction. */
public final class Organisations {

  private final Places places;
  private final Directory<Unit> unitDirectory;
  private final Directory<Body> bodyDirectory;
  private final List<Unit> units;
  private final List<Body> bodies;

  private Organisations(Register register, Places places, LocalDate asOf) {
    this.places = places;
    this.unitDirectory = new Directory<>(asOf, Unit::getLifespan);
    register.getUnits().stream()
        .sorted(Comparator.comparing(this::distance).thenComparing(Unit::getId))
        .forEach(unit -> unitDirectory.add(unit.getId().getText(), unit.getNames(), unit));
    this.bodyDirectory = new Directory<>(asOf, Body::getLifespan);
    register.getBodies().stream()
        .sorted(Comparator.comparing(Body::getId))
        .forEach(body -> bodyDirectory.add(body.getId().getText(), body.getNames(), body));
    this.units = unitDirectory.existing().stream()
        .filter(unit -> places.depth(unit.getJurisdiction()).isPresent())
        .sorted(Comparator.comparing(Unit::getId))
        .toList();
    this.bodies = bodyDirectory.existing();
  }

  static Organisations of(Register register, Scheme scheme, LocalDate asOf) {
    return new Organisations(register, Places.of(register, scheme), asOf);
  }

  // A short name such as 市公安局 means the unit that is nearest to the issuer of the scheme.
  private int distance(Unit unit) {
    return places.depth(unit.getJurisdiction()).orElse(Integer.MAX_VALUE);
  }

  /** Gets the register's identifier of the scheme's jurisdiction. */
  public JurisdictionId home() {
    return places.home();
  }

  /** Gets the units in the scheme's jurisdiction and below, in order of identifier. */
  public List<Unit> units() {
    return units;
  }

  /** Gets the bodies of every jurisdiction, in order of identifier. */
  public List<Body> bodies() {
    return bodies;
  }

  /** Finds a unit of any jurisdiction that exists on the day, or its successor. */
  public Optional<Unit> find(UnitId id) {
    return unitDirectory.find(id.getText());
  }

  /** Finds the unit that has an identifier or else one of some names, or its successor. */
  public Optional<Unit> find(String id, Collection<String> names) {
    return unitDirectory.find(id, names);
  }

  /** Finds the body that has an identifier or else one of some names, or its successor. */
  public Optional<Body> findBody(BodyId id, Collection<String> names) {
    return bodyDirectory.find(id.getText(), names);
  }

  /** Gets the level of a unit's jurisdiction, empty if the register does not record it. */
  public Optional<Level> levelOf(Unit unit) {
    return places.levelOf(unit.getJurisdiction());
  }

  /** Checks whether a unit is below another one. */
  public boolean isBelow(UnitId lower, UnitId upper) {
    Optional<UnitId> unit = find(lower).flatMap(Unit::getParent);
    for (int steps = 0; unit.isPresent() && steps <= units.size(); steps++) {
      if (unit.get().equals(upper)) {
        return true;
      }
      unit = unit.flatMap(this::find).flatMap(Unit::getParent);
    }
    return false;
  }
}
