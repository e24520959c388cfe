package io.github.opencdo.rules.facts;

import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.BodyId;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.place.Level;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.text.OwnWord;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The units and bodies that exist on the day, and which of them lie in the scheme's jurisdiction. */
public final class Organisations {

  private final Places places;
  private final Directory<Unit> unitDirectory;
  private final Directory<Body> bodyDirectory;
  private final List<Unit> units;
  private final Map<JurisdictionId, List<Unit>> unitsByPlace;
  private final Map<UnitId, List<Unit>> unitsByParent;
  private final Map<UnitId, List<Body>> bodiesByUnit;
  private final Map<JurisdictionId, List<Body>> bodiesByPlace;

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
    List<Body> bodies = bodyDirectory.existing();
    this.unitsByPlace = units.stream().collect(Collectors.groupingBy(Unit::getJurisdiction));
    this.unitsByParent = units.stream()
        .filter(unit -> unit.getParent().isPresent())
        .collect(Collectors.groupingBy(unit -> unit.getParent().orElseThrow()));
    this.bodiesByUnit = bodies.stream()
        .filter(body -> body.getUnit().isPresent())
        .collect(Collectors.groupingBy(body -> body.getUnit().orElseThrow()));
    this.bodiesByPlace = bodies.stream()
        .filter(body -> body.getJurisdiction().isPresent())
        .collect(Collectors.groupingBy(body -> body.getJurisdiction().orElseThrow()));
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

  /** Gets the bodies that belong to a jurisdiction, in order of identifier. */
  public List<Body> bodiesIn(JurisdictionId place) {
    return bodiesByPlace.getOrDefault(place, List.of());
  }

  /** Gets the units in one jurisdiction, not in those below, in order of identifier. */
  public List<Unit> unitsIn(JurisdictionId place) {
    return unitsByPlace.getOrDefault(place, List.of());
  }

  /** Gets the bodies that are part of a unit, in order of identifier. */
  public List<Body> bodiesOf(UnitId unit) {
    return bodiesByUnit.getOrDefault(unit, List.of());
  }

  /** Gets the units below a unit, at any depth. */
  public Set<Unit> unitsBelow(UnitId unit) {
    Set<Unit> below = new LinkedHashSet<>();
    Deque<UnitId> open = new ArrayDeque<>(List.of(unit));
    while (!open.isEmpty()) {
      unitsByParent.getOrDefault(open.pop(), List.of()).stream()
          .filter(below::add)
          .map(Unit::getId)
          .forEach(open::add);
    }
    return below;
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

  /** Gets the words that a scheme has for the kind of a unit and for the level of its jurisdiction. */
  public Set<OwnWord> wordsOf(Unit unit) {
    return Stream.of(unit.getWord(), places.wordOf(unit.getJurisdiction()))
        .flatMap(Optional::stream)
        .collect(Collectors.toUnmodifiableSet());
  }
}
