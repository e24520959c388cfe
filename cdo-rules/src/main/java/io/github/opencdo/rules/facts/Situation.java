package io.github.opencdo.rules.facts;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.BodyId;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.role.RoleType;
import io.github.opencdo.model.scheme.ListedUnit;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.scope.Phase;
import io.github.opencdo.model.scope.UnitGroup;
import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.model.time.WorkingCalendar;
import io.github.opencdo.rules.finding.UnknownJurisdictionException;
import io.github.opencdo.rules.message.Message;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A scheme, a register and a day: everything that a check may ask. */
public final class Situation {

  private final Scheme scheme;
  private final LocalDate asOf;
  private final WorkingCalendar calendar;
  private final Deeds deeds;
  private final Set<FactKind> recorded;
  private final Organisations organisations;
  private final Roster roster;
  private final Records records;
  private final Map<String, LocalizedText> words;
  private final Map<UnitId, ListedUnit> listed;
  private final Map<GroupId, UnitGroup> groups;
  private final DefaultHolders defaults;

  private Situation(
      Scheme scheme,
      Register register,
      LocalDate asOf,
      WorkingCalendar calendar,
      DefaultHolders defaults) {
    this.scheme = scheme;
    this.asOf = asOf;
    this.calendar = calendar;
    this.deeds = Deeds.of(register, asOf);
    this.recorded = register.getRecords();
    this.organisations = Organisations.of(register, scheme, asOf);
    this.defaults = defaults;
    this.roster = Roster.of(register, asOf, defaults.assignments());
    this.records = Records.of(register, asOf);
    this.words = words(scheme);
    this.listed = scheme.getUnits().stream()
        .collect(Collectors.toMap(ListedUnit::getId, Function.identity()));
    this.groups = scheme.getGroups().stream()
        .collect(Collectors.toMap(UnitGroup::getId, Function.identity()));
  }

  /**
   * Prepares the facts of a register.
   *
   * @param scheme the scheme
   * @param register the register
   * @param asOf the day
   * @param calendar the working days
   * @return the situation
   * @throws UnknownJurisdictionException if the register does not record the scheme's jurisdiction
   */
  public static Situation of(
      Scheme scheme, Register register, LocalDate asOf, WorkingCalendar calendar) {
    Situation appointed = new Situation(scheme, register, asOf, calendar, DefaultHolders.none());
    return scheme.getDefaults().isEmpty()
        ? appointed
        : new Situation(scheme, register, asOf, calendar, DefaultHolders.of(appointed, register));
  }

  /** Gets the scheme. */
  public Scheme scheme() {
    return scheme;
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
    return defaults.assignments().contains(assignment);
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

  /** Finds the phase of the scheme on a day. */
  public Optional<Phase> phaseOn(LocalDate day) {
    return scheme.getPhases().stream()
        .filter(each -> each.getDuring().contains(day))
        .findFirst();
  }

  /** Gets the title that the scheme gives a role, or its code where it has none. */
  public LocalizedText title(RoleCode role) {
    return scheme.getRoles().stream()
        .filter(type -> type.getCode().equals(role))
        .map(RoleType::getTitle)
        .findFirst()
        .orElse(LocalizedText.of(role.getText(), role.getText()));
  }

  /** Gets what a code is called: by the scheme, or else in the words of the library. */
  public Object word(Object code) {
    return Optional.<Object>ofNullable(words.get(code.toString()))
        .orElseGet(() -> Message.ofCode(code.toString()));
  }

  private static Map<String, LocalizedText> words(Scheme scheme) {
    Map<String, LocalizedText> words = new HashMap<>();
    scheme.getDocuments().forEach(each -> words.put(each.getCode().getText(), each.getTitle()));
    scheme.getSheets().forEach(each -> words.put(each.getCode().getText(), each.getTitle()));
    scheme.getTerms().forEach(each -> words.put(each.getCode(), each.getTitle()));
    return words;
  }

  /** Finds a body of the scheme. */
  public Optional<Body> schemeBody(BodyId id) {
    return scheme.getBodies().stream().filter(body -> body.getId().equals(id)).findFirst();
  }

  /** Finds a unit that the scheme names. */
  public Optional<ListedUnit> listedUnit(UnitId id) {
    return Optional.ofNullable(listed.get(id));
  }

  /** Gets a group of the scheme. */
  public UnitGroup group(GroupId id) {
    return Optional.ofNullable(groups.get(id))
        .orElseThrow(() ->
            new IllegalArgumentException("Unknown group '" + id + "'; known: " + groups.keySet()));
  }
}
