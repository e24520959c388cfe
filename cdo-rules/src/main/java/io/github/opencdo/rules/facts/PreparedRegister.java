package io.github.opencdo.rules.facts;

import io.github.opencdo.model.appointment.Appointment;
import io.github.opencdo.model.appointment.AssignmentId;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.person.Position;
import io.github.opencdo.model.person.Rank;
import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scope.UnitSelector;
import io.github.opencdo.model.time.DateRange;
import io.github.opencdo.rules.index.DayOrder;
import io.github.opencdo.rules.index.Lazy;
import io.github.opencdo.rules.index.Ledger;
import io.github.opencdo.rules.index.Numbering;
import io.github.opencdo.rules.index.PersonTable;
import io.github.opencdo.rules.index.PostTable;
import io.github.opencdo.rules.index.SpanColumn;
import io.github.opencdo.rules.index.UnitOrder;
import io.github.opencdo.rules.index.UnitTable;
import io.github.opencdo.rules.index.Work;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * A register with its facts numbered and grouped (预处理台账), to be judged again as of other days and
 * against other schemes without being read through each time.
 *
 * <p>Facts of a kind that no scheme has asked for are not grouped before one does.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PreparedRegister {

  private final Register register;
  private final UnitTable units;
  private final PostTable posts;
  private final Lazy<PersonTable> persons;
  private final Lazy<Map<UnitId, List<Person>>> heads;
  private final Lazy<Ledger<AssignmentId, Appointment>> appointments;
  private final RecordLedgers records;
  private final DeedLedgers deeds;
  private final Map<Jurisdiction, Places> places = new ConcurrentHashMap<>();
  private final Map<Set<String>, NamedUnits> named = new ConcurrentHashMap<>();
  private final Map<Object, SpanColumn> columns = new ConcurrentHashMap<>();
  private final Map<Matching, int[]> lasting = new ConcurrentHashMap<>();
  private Lazy<UnitOrder> order;
  private final boolean live;

  private record Matching(Jurisdiction home, List<UnitSelector> selectors) {}

  private PreparedRegister(Register register, boolean live, Work work) {
    this.register = register;
    this.live = live;
    this.units = UnitTable.of(register.getUnits());
    this.posts = PostTable.of(register.getAssignments(), units, work);
    this.persons = Lazy.of(() -> persons(register, live));
    this.heads = Lazy.of(() -> heads(register));
    this.appointments = Lazy.of(() -> Ledger.of(
        register.getAppointments(),
        act -> List.of(act.getAssignment()),
        DayOrder.of(Appointment::getOn, Appointment::getAuthority)));
    this.order = Lazy.of(() -> UnitOrder.of(units));
    this.records = new RecordLedgers(register, units);
    this.deeds = new DeedLedgers(register);
  }

  private static Map<UnitId, List<Person>> heads(Register register) {
    Map<UnitId, List<Person>> heads = new HashMap<>();
    for (Person person : register.getPersons()) {
      person.getPositions().stream()
          .filter(each -> each.getRank() == Rank.PRINCIPAL)
          .map(Position::getUnit)
          .distinct()
          .forEach(
              unit -> heads.computeIfAbsent(unit, none -> new ArrayList<>(1)).add(person));
    }
    return heads;
  }

  /**
   * Prepares a register.
   *
   * @param register the register
   * @return the prepared register
   */
  public static PreparedRegister of(Register register) {
    return new PreparedRegister(register, false, Work.ALONE);
  }

  /**
   * Prepares a register on as many processors as there are.
   *
   * @param register the register
   * @return the prepared register
   */
  public static PreparedRegister inParallel(Register register) {
    return new PreparedRegister(register, false, Work.SIDE_BY_SIDE);
  }

  /** Prepares a register whose facts are going to change. */
  static PreparedRegister live(Register register) {
    return new PreparedRegister(register, true, Work.ALONE);
  }

  private static PersonTable persons(Register register, boolean live) {
    PersonTable persons = PersonTable.of(register.getPersons());
    return live ? persons.copy() : persons;
  }

  /** Gets the register. */
  public Register getRegister() {
    return register;
  }

  /**
   * Finds the jurisdiction for which a scheme was issued, by identifier, code or name.
   *
   * @param scheme the scheme
   * @return the jurisdiction as the register has it, empty if it has no record of it
   */
  public Optional<Jurisdiction> findHome(Scheme scheme) {
    return Places.findHome(register, scheme);
  }

  UnitTable units() {
    return units;
  }

  PostTable posts() {
    return posts;
  }

  PersonTable persons() {
    return persons.get();
  }

  List<Person> heads(UnitId unit) {
    return heads.get().getOrDefault(unit, List.of());
  }

  Ledger<AssignmentId, Appointment> appointments() {
    return appointments.get();
  }

  RecordLedgers records() {
    return records;
  }

  DeedLedgers deeds() {
    return deeds;
  }

  UnitOrder order() {
    return order.get();
  }

  /** Gets the spans of days that belong to each row of the posts under a key, found once. */
  SpanColumn spans(Object key, IntFunction<List<DateRange>> finder) {
    return live
        ? SpanColumn.live(posts, finder)
        : columns.computeIfAbsent(key, wanted -> SpanColumn.of(posts, finder));
  }

  /** Gets the units that some selectors find on every day, seen from a scheme. */
  int[] lasting(Scheme scheme, List<UnitSelector> selectors, Supplier<int[]> finder) {
    return lasting.computeIfAbsent(
        new Matching(scheme.getJurisdiction(), selectors), wanted -> finder.get());
  }

  NamedUnits named(SchemeWords words) {
    return named.computeIfAbsent(words.names(), names -> NamedUnits.of(names, units));
  }

  Places places(Scheme scheme) {
    return places.computeIfAbsent(scheme.getJurisdiction(), home -> Places.of(register, scheme));
  }

  /** Adds a unit, if it is like others and none has its identifier. */
  Optional<Integer> add(Unit unit) {
    boolean known = units.find(unit.getId()) != Numbering.NONE || !units.isLikeOthers(unit);
    if (known) {
      return Optional.empty();
    }
    order = Lazy.of(() -> UnitOrder.of(units));
    lasting.clear();
    return Optional.of(units.put(unit));
  }
}
