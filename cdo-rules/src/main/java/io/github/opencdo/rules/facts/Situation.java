package io.github.opencdo.rules.facts;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.BodyId;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.scheme.ListedUnit;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.scope.Phase;
import io.github.opencdo.model.scope.UnitGroup;
import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.model.time.WorkingCalendar;
import io.github.opencdo.rules.finding.UnknownJurisdictionException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A scheme, a register and a day: everything that a check may ask. */
public final class Situation {

  private final SchemeWords words;
  private final PreparedRegister register;
  private final LocalDate asOf;
  private final WorkingCalendar calendar;
  private final Set<FactKind> recorded;
  private final Organisations organisations;
  private final Roster roster;
  private final Deeds deeds;
  private final Records records;
  private final DefaultHolders defaults;

  private Situation(
      SchemeWords words,
      PreparedRegister register,
      LocalDate asOf,
      WorkingCalendar calendar,
      DefaultHolders defaults) {
    this.words = words;
    this.register = register;
    this.asOf = asOf;
    this.calendar = calendar;
    this.recorded = register.getRegister().getRecords();
    this.organisations = new Organisations(words, register, asOf);
    this.roster = new Roster(register, asOf, defaults.assignments());
    this.deeds = new Deeds(register.deeds(), asOf);
    this.records = new Records(register, asOf);
    this.defaults = defaults;
  }

  /**
   * Prepares the facts of a register.
   *
   * @param words the scheme
   * @param register the register
   * @param asOf the day
   * @param calendar the working days
   * @return the situation
   * @throws UnknownJurisdictionException if the register does not record the scheme's jurisdiction
   */
  public static Situation of(
      SchemeWords words, PreparedRegister register, LocalDate asOf, WorkingCalendar calendar) {
    Situation appointed = new Situation(words, register, asOf, calendar, DefaultHolders.none());
    return words.scheme().getDefaults().isEmpty()
        ? appointed
        : new Situation(words, register, asOf, calendar, DefaultHolders.of(appointed, register));
  }

  /** Gets the scheme. */
  public Scheme scheme() {
    return words.scheme();
  }

  /** Takes notice that the posts of some units, or the units themselves, have changed. */
  public void renew(int... changed) {
    roster.renew(changed);
    organisations.renew();
  }

  PreparedRegister register() {
    return register;
  }

  /** Gets the day. */
  public LocalDate asOf() {
    return asOf;
  }

  /** Gets the working days. */
  public WorkingCalendar calendar() {
    return calendar;
  }

  /** Gets what was done, decided, evaluated and written down. */
  public Deeds deeds() {
    return deeds;
  }

  /** Gets the units and bodies. */
  public Organisations organisations() {
    return organisations;
  }

  /** Gets who holds which post. */
  public Roster roster() {
    return roster;
  }

  /** Gets everything else. */
  public Records records() {
    return records;
  }

  /** Checks whether the register records a kind of fact completely. */
  public boolean records(FactKind kind) {
    return recorded.contains(kind);
  }

  /** Checks whether somebody holds a post only because nobody else was appointed. */
  public boolean isByDefault(Assignment assignment) {
    return defaults.holds(assignment);
  }

  /**
   * Gets the kind of fact of which it is to be known that it is recorded completely before a post can
   * be found vacant.
   */
  public FactKind sourceOf(Unit unit, Collection<RoleCode> roles) {
    return defaults.concern(unit, roles) && !records(FactKind.POSITIONS)
        ? FactKind.POSITIONS
        : FactKind.ASSIGNMENTS;
  }

  /** Gets the role types of the scheme. */
  public List<RoleCode> roles() {
    return words.roles();
  }

  /** Finds the phase of the scheme on a day. */
  public Optional<Phase> phaseOn(LocalDate day) {
    for (Phase phase : scheme().getPhases()) {
      if (phase.getDuring().contains(day)) {
        return Optional.of(phase);
      }
    }
    return Optional.empty();
  }

  /** Gets the title that the scheme gives a role, or its code where it has none. */
  public LocalizedText title(RoleCode role) {
    return words.title(role);
  }

  /** Gets the titles of several roles, in their order. */
  public List<Object> titles(List<RoleCode> roles) {
    return words.titles(roles);
  }

  /** Gets what a code is called: by the scheme, or else in the words of the library. */
  public Object word(Object code) {
    return words.word(code);
  }

  /** Gets what a unit or body is called: by the register, or else by the scheme; anybody else is only referred to. */
  public Object name(EntityRef who) {
    return switch (who.getKind()) {
      case UNIT -> nameOfUnit(UnitId.of(who.getId())).orElse(who);
      case BODY -> nameOfBody(BodyId.of(who.getId())).orElse(who);
      default -> who;
    };
  }

  private Optional<Object> nameOfUnit(UnitId id) {
    return organisations
        .unit(id)
        .<Object>map(Unit::getName)
        .or(() -> listedUnit(id).map(listed -> listed.getNames().get(0)));
  }

  private Optional<Object> nameOfBody(BodyId id) {
    return organisations.findBody(id, List.of()).or(() -> schemeBody(id)).map(Body::getName);
  }

  /** Finds a body of the scheme. */
  public Optional<Body> schemeBody(BodyId id) {
    return words.body(id);
  }

  /** Finds a unit that the scheme names. */
  public Optional<ListedUnit> listedUnit(UnitId id) {
    return words.listedUnit(id);
  }

  /** Gets a group of the scheme. */
  public UnitGroup group(GroupId id) {
    return words.group(id);
  }
}
