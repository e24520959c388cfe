package io.github.opencdo.rules.facts;

import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.BodyId;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitAttribute;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.place.Level;
import io.github.opencdo.model.scope.MatchingUnits;
import io.github.opencdo.model.text.OwnWord;
import io.github.opencdo.rules.index.Days;
import io.github.opencdo.rules.index.Lazy;
import io.github.opencdo.rules.index.Numbering;
import io.github.opencdo.rules.index.UnitTable;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The units and bodies that exist on the day, and which of them lie in the scheme's jurisdiction. */
public final class Organisations {

  private final UnitTable table;
  private final Places places;
  private final int day;
  private final PlaceTable placeTable;
  private final PreparedRegister register;
  private final SchemeWords words;
  private final Lazy<Directory<Body>> bodyDirectory;
  private Lazy<List<Unit>> units;
  private final Lazy<Map<UnitId, List<Body>>> bodiesByUnit;
  private final Lazy<Map<JurisdictionId, List<Body>>> bodiesByPlace;

  Organisations(SchemeWords words, PreparedRegister register, LocalDate asOf) {
    this.table = register.units();
    this.places = register.places(words.scheme());
    this.day = Days.of(asOf);
    this.placeTable = places.table(table);
    this.register = register;
    this.words = words;
    this.bodyDirectory = Lazy.of(() -> {
      Directory<Body> directory = new Directory<>(asOf, Body::getLifespan);
      register.getRegister().getBodies().stream()
          .sorted(Comparator.comparing(Body::getId))
          .forEach(body -> directory.add(body.getId().getText(), body.getNames(), body));
      return directory;
    });
    this.units = Lazy.of(() -> existing(register.order().all()));
    Lazy<List<Body>> bodies = Lazy.of(() -> bodyDirectory.get().existing());
    this.bodiesByUnit = group(bodies, Body::getUnit);
    this.bodiesByPlace = group(bodies, Body::getJurisdiction);
  }

  /** Takes notice that there are more units. */
  void renew() {
    units = Lazy.of(() -> existing(register.order().all()));
  }

  private static <K, T> Lazy<Map<K, List<T>>> group(
      Lazy<List<T>> all, Function<T, Optional<K>> key) {
    return Lazy.of(() -> all.get().stream()
        .filter(each -> key.apply(each).isPresent())
        .collect(Collectors.groupingBy(each -> key.apply(each).orElseThrow())));
  }

  private List<Unit> existing(int... numbers) {
    List<Unit> existing = new ArrayList<>();
    for (int number : numbers) {
      if (contains(number)) {
        existing.add(table.unit(number));
      }
    }
    return existing;
  }

  private int distance(Unit unit) {
    return places.depth(unit.getJurisdiction()).orElse(Integer.MAX_VALUE);
  }

  UnitTable table() {
    return table;
  }

  /** Gets how many units of all jurisdictions and days there are; their numbers are those below. */
  public int size() {
    return table.size();
  }

  /** Gets a unit by its number. */
  public Unit unit(int number) {
    return table.unit(number);
  }

  /** Finds the number of a unit, negative if the register does not have it. */
  public int numberOf(UnitId id) {
    return table.find(id);
  }

  /** Gets the number of the jurisdiction of a unit. */
  public int placeOf(int unit) {
    return table.place(unit);
  }

  /** Gets how many jurisdictions have units; their numbers are those below. */
  public int places() {
    return table.places();
  }

  /** Checks whether a unit lies in the scheme's jurisdiction itself. */
  public boolean isHome(int unit) {
    return table.placeOf(table.place(unit)).equals(home());
  }

  /** Checks whether a unit has an attribute. */
  public boolean has(int unit, UnitAttribute attribute) {
    return table.shapeOf(table.shape(unit)).attributes().contains(attribute);
  }

  /** Checks whether all units exist on every day. */
  public boolean areTimeless() {
    return table.areTimeless();
  }

  /** Checks whether a unit exists on the day and lies in the scheme's jurisdiction or below. */
  public boolean contains(int unit) {
    return placeTable.isHome(table.place(unit)) && table.exists(unit, day);
  }

  /** Obtains a test of the properties of units. */
  ShapeFilter filter(MatchingUnits wanted) {
    return new ShapeFilter(wanted, table, placeTable);
  }

  /** Gets the register's identifier of the scheme's jurisdiction. */
  public JurisdictionId home() {
    return places.home();
  }

  /** Gets the units in the scheme's jurisdiction and below, in order of identifier. */
  public List<Unit> units() {
    return units.get();
  }

  /** Gets the bodies that belong to a jurisdiction, in order of identifier. */
  public List<Body> bodiesIn(JurisdictionId place) {
    return bodiesByPlace.get().getOrDefault(place, List.of());
  }

  /** Gets the numbers of the units of all days in a jurisdiction, by its number. */
  public int[] unitsIn(int place) {
    return register.order().in(place);
  }

  /** Gets the units in one jurisdiction, not in those below, in order of identifier. */
  public List<Unit> unitsIn(JurisdictionId place) {
    int number = table.findPlace(place);
    return number == Numbering.NONE
        ? List.of()
        : existing(register.order().in(number)).stream()
            .sorted(Comparator.comparing(Unit::getId))
            .toList();
  }

  /** Gets the bodies that are part of a unit, in order of identifier. */
  public List<Body> bodiesOf(UnitId unit) {
    return bodiesByUnit.get().getOrDefault(unit, List.of());
  }

  /** Gets the units below a unit, at any depth. */
  public Set<Unit> unitsBelow(UnitId unit) {
    Set<Unit> below = new LinkedHashSet<>();
    Deque<UnitId> open = new ArrayDeque<>(List.of(unit));
    while (!open.isEmpty()) {
      existing(register.order().under(open.pop())).stream()
          .filter(below::add)
          .map(Unit::getId)
          .forEach(open::add);
    }
    return below;
  }

  /** Finds a unit that exists on the day in the scheme's jurisdiction or below. */
  public Optional<Unit> unit(UnitId id) {
    int number = table.find(id);
    return number != Numbering.NONE && contains(number)
        ? Optional.of(table.unit(number))
        : Optional.empty();
  }

  /** Finds a unit of any jurisdiction that exists on the day, or its successor. */
  public Optional<Unit> find(UnitId id) {
    return find(id.getText()).flatMap(this::living);
  }

  /** Finds the unit that has an identifier or else one of some names, or its successor. */
  public Optional<Unit> find(String id, Collection<String> names) {
    return find(id).or(() -> named(names)).flatMap(this::living);
  }

  private Optional<Unit> find(String id) {
    int number = table.find(id);
    return number == Numbering.NONE ? Optional.empty() : Optional.of(table.unit(number));
  }

  private Optional<Unit> named(Collection<String> names) {
    return names.stream().flatMap(name -> nearest(name).stream()).findFirst();
  }

  // A short name such as 市公安局 means the unit that is nearest to the issuer of the scheme.
  private Optional<Unit> nearest(String name) {
    return register.named(words).find(name).stream()
        .min(Comparator.comparing(this::distance).thenComparing(Unit::getId));
  }

  private Optional<Unit> living(Unit unit) {
    Optional<Unit> current = Optional.of(unit);
    for (int steps = 0; current.isPresent() && steps <= table.size(); steps++) {
      if (table.exists(table.find(current.get().getId()), day)) {
        return current;
      }
      current = current.flatMap(each -> each.getLifespan().getSuccessor()).flatMap(this::find);
    }
    return Optional.empty();
  }

  /** Finds the body that has an identifier or else one of some names, or its successor. */
  public Optional<Body> findBody(BodyId id, Collection<String> names) {
    return bodyDirectory.get().find(id.getText(), names);
  }

  /** Gets the level of a unit's jurisdiction, empty if the register does not record it. */
  public Optional<Level> levelOf(Unit unit) {
    return places.levelOf(unit.getJurisdiction());
  }

  /** Finds the jurisdiction of a unit, empty if the register does not record it. */
  public Optional<Jurisdiction> placeOf(Unit unit) {
    return places.find(unit.getJurisdiction());
  }

  /** Gets the words that a scheme has for the kind of a unit and for the level of its jurisdiction. */
  public Set<OwnWord> wordsOf(Unit unit) {
    return Stream.of(unit.getWord(), places.wordOf(unit.getJurisdiction()))
        .flatMap(Optional::stream)
        .collect(Collectors.toUnmodifiableSet());
  }
}
