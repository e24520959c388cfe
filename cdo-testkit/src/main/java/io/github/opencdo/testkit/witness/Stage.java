package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.organisation.RecordId;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.register.Event;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scope.Applicability;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.time.Due;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Where and when a requirement is played: a day, the units, who is there, and the facts. */
final class Stage {

  private final Scheme scheme;
  private final Timetable timetable;
  private final Register.Builder facts = Register.builder();
  private final Ground ground;
  private final Members members;
  private final Cast cast;
  private final Seats seats;
  private final Optional<UnitId> unit;
  private final SortedSet<ProvisionId> also = new TreeSet<>();
  private int records;

  private Stage(Scheme scheme, Timetable timetable, Ground ground, Cast cast, Applicability to) {
    this.scheme = scheme;
    this.timetable = timetable;
    this.ground = ground;
    this.members = new Members(scheme, timetable, ground, facts);
    this.cast = cast;
    this.seats = new Seats(timetable.start());
    this.unit = to.getUnits().stream().findFirst().map(members::find).map(Unit::getId);
  }

  private static Stage of(Scheme scheme, Timetable timetable, Applicability to) {
    Ground ground = new Ground(scheme);
    Cast cast = new Cast(scheme, ground, timetable.start());
    return new Stage(scheme, timetable, ground, cast, to);
  }

  static Stage of(Scheme scheme, Applicability to, Optional<Due> due) {
    Stage stage = of(scheme, Timetable.of(scheme, to, due), to);
    stage.enter(to);
    return stage;
  }

  /** Sets up a stage for all rules at once. */
  static Stage of(Scheme scheme, LocalDate asOf) {
    return of(scheme, Timetable.of(scheme, asOf), Applicability.everywhere());
  }

  /** Returns a stage with the same units and people and without a fact. */
  Stage again() {
    return new Stage(scheme, timetable, ground, cast, Applicability.everywhere());
  }

  // What lies before an event is certain only if all events are on record.
  private void enter(Applicability to) {
    to.getAfter()
        .ifPresent(event ->
            facts.addEvents(Event.builder().code(event).on(timetable.start()).build()));
    to.getBefore().ifPresent(event -> facts.addRecords(FactKind.EVENTS));
  }

  Scheme scheme() {
    return scheme;
  }

  Timetable timetable() {
    return timetable;
  }

  Register.Builder facts() {
    return facts;
  }

  Cast cast() {
    return cast;
  }

  Seats seats() {
    return seats;
  }

  Ground ground() {
    return ground;
  }

  Members members() {
    return members;
  }

  /** Declares that a provision cannot but be broken as well. */
  void breakAlso(ProvisionId provision) {
    also.add(provision);
  }

  SortedSet<ProvisionId> also() {
    return also;
  }

  /** Gets the unit for which the stage was set up, if the requirement applies to units. */
  Optional<UnitId> unit() {
    return unit;
  }

  Unit unit(UnitId id) {
    return ground.unit(id);
  }

  /** Gets an identifier for a fact that has none of its own. */
  RecordId nextId() {
    records++;
    return RecordId.of("R-" + records);
  }

  /** Gets the rules of a type that apply here, once for each unit to which they do. */
  <R extends Requirement> Stream<Scene<R>> scenes(Class<R> type) {
    return Rule.of(scheme, type)
        .filter(rule -> isInPhase(rule.applicability()))
        .flatMap(rule -> standpoints(rule.applicability()).stream()
            .map(from -> new Scene<>(this, rule, from, false)));
  }

  boolean isInPhase(Applicability to) {
    return to.getPhases().isEmpty()
        || scheme.getPhases().stream()
            .filter(phase -> phase.getDuring().contains(timetable.asOf()))
            .anyMatch(phase -> to.getPhases().contains(phase.getId()));
  }

  private List<Optional<UnitId>> standpoints(Applicability to) {
    return to.getUnits().isEmpty()
        ? List.of(Optional.empty())
        : ground.units().stream()
            .filter(each -> isAbout(to, each))
            .map(Unit::getId)
            .map(Optional::of)
            .toList();
  }

  /** Checks whether something applies to a unit as far as its groups go. */
  boolean isAbout(Applicability to, Unit each) {
    return to.getUnits().isEmpty()
        || to.getUnits().stream().anyMatch(group -> members.contains(group, each));
  }

  Register register() {
    ground.addTo(facts);
    cast.addTo(facts);
    seats.addTo(facts);
    return facts.build();
  }
}
