package io.github.opencdo.rules.spi;

import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.party.PartyKind;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.scope.Applicability;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.scope.Phase;
import io.github.opencdo.model.scope.PhaseId;
import io.github.opencdo.model.scope.Strength;
import io.github.opencdo.model.time.Due;
import io.github.opencdo.rules.facts.EventWindow;
import io.github.opencdo.rules.facts.Groups;
import io.github.opencdo.rules.facts.Membership;
import io.github.opencdo.rules.facts.Organisations;
import io.github.opencdo.rules.facts.Parties;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.facts.Strengths;
import io.github.opencdo.rules.facts.UnitSet;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.schedule.Dues;
import io.github.opencdo.rules.schedule.Standpoint;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What checks share while one register is judged (评估现场): the facts as of the day, the groups of units
 * and the parties of the scheme.
 *
 * <p>It belongs to one run and is not thread-safe.
 */
public final class Inquiry {

  private final Situation situation;
  private final Optional<Set<JurisdictionId>> places;
  private final Groups groups;
  private final Parties parties;
  private Strengths strengths;
  private final Map<PhaseGroups, UnitSet> membersByPhase = new HashMap<>();
  private final Map<List<GroupId>, UnitSet> members = new HashMap<>();
  private final Map<List<GroupId>, int[]> numbers = new HashMap<>();

  private Inquiry(Situation situation, Optional<Set<JurisdictionId>> places) {
    this.situation = situation;
    this.places = places;
    this.groups = Groups.on(situation.asOf(), situation);
    this.parties = Parties.in(situation);
    this.strengths = new Strengths(situation, groups);
  }

  /** Obtains the inquiry into a situation. */
  public static Inquiry into(Situation situation) {
    return new Inquiry(situation, Optional.empty());
  }

  /** Obtains the inquiry that looks at the units of some jurisdictions only; it knows the facts of the others. */
  public static Inquiry into(Situation situation, Set<JurisdictionId> places) {
    return new Inquiry(situation, Optional.of(places));
  }

  /** Takes notice that the posts of some units, or the units themselves, have changed. */
  public void renew(int... changed) {
    situation.renew(changed);
    parties.renew();
    strengths = new Strengths(situation, groups);
    numbers.clear();
  }

  /** Gets the facts. */
  public Situation situation() {
    return situation;
  }

  /** Gets the groups of units of the scheme, as of the day. */
  public Groups groups() {
    return groups;
  }

  /** Gets who the parties are of which requirements speak. */
  public Parties parties() {
    return parties;
  }

  /**
   * Finds out how strongly the groups of a requirement bind what is judged; who belongs to none is bound.
   *
   * @param judgement what is said about a unit, or about something within a unit
   * @param requirement the requirement
   * @return how strongly it is bound, as by the strongest of the groups
   */
  public Strength strengthOf(Judgement judgement, Requirement requirement) {
    return strengths.of(judgement.getWithin().orElse(judgement.getSubject()), requirement);
  }

  /**
   * Finds out how strongly the groups of a requirement bind a unit; a unit of none is bound.
   *
   * @param unit the unit
   * @param requirement the requirement
   * @return how strongly it is bound, as by the strongest of the groups
   */
  public Strength strengthOf(Unit unit, Requirement requirement) {
    return strengths.of(EntityRef.unit(unit.getId()), requirement);
  }

  /** Gets the scheme as a subject, for what it asks as a whole. */
  public EntityRef schemeRef() {
    return EntityRef.of(EntityKind.SCHEME, situation.scheme().getId().getText());
  }

  /** Obtains a test of which units belong to any of several groups on the day. */
  public UnitSet setOf(List<GroupId> units) {
    return members.computeIfAbsent(units, groups::set);
  }

  /**
   * Obtains a test of the units to which a requirement applies: those of its groups, or all in the
   * jurisdiction of the scheme and below where it names none.
   */
  public UnitSet unitsOf(Requirement requirement) {
    List<GroupId> units = requirement.getApplicability().getUnits();
    return units.isEmpty() ? situation.organisations()::contains : setOf(units);
  }

  /** Gets the numbers of the units to which a requirement applies, in order. */
  public int[] numbersOf(Requirement requirement) {
    return numbers.computeIfAbsent(
        requirement.getApplicability().getUnits(),
        units -> lookedAt(units.isEmpty() ? existing() : groups.numbers(units)));
  }

  private int[] lookedAt(int[] units) {
    return places.isEmpty()
        ? units
        : IntStream.of(units)
            .filter(unit -> isLookedAt(situation.organisations().unit(unit)))
            .toArray();
  }

  private boolean isLookedAt(Unit unit) {
    return places.map(some -> some.contains(unit.getJurisdiction())).orElse(true);
  }

  private int[] existing() {
    Organisations organisations = situation.organisations();
    return IntStream.range(0, organisations.size())
        .filter(organisations::contains)
        .toArray();
  }

  /** Checks whether a unit belongs to any of several groups on the day. */
  public boolean isMember(Unit unit, List<GroupId> units) {
    return isIn(unit, setOf(units));
  }

  /**
   * Finds the last day in time of what is due once, for the scheme as a whole; what the text leaves open, the
   * adopter may say.
   */
  public Optional<LocalDate> lastDay(Obligation<?> obligation, Optional<Due> due) {
    return lastDay(obligation, due, Optional.empty());
  }

  /**
   * Finds the last day in time of what is due once for a unit.
   *
   * @param obligation the obligation, for whose provision the adopter may say what the text leaves open
   * @param due the due date
   * @param unit the unit, which may have taken up or submitted that from which is counted
   * @return the day, empty if neither says one or nothing has started the limit
   */
  public Optional<LocalDate> lastDay(
      Obligation<?> obligation, Optional<Due> due, Optional<Unit> unit) {
    return Dues.of(
            due,
            situation,
            situation.records().parameter(obligation.provision().getId()),
            Standpoint.of(unit, parties))
        .lastDay();
  }

  /** Checks whether a requirement applied to a unit on a day of the past. */
  public boolean appliedOn(LocalDate day, Requirement requirement, Unit unit) {
    Applicability to = requirement.getApplicability();
    Optional<PhaseId> phase = situation.phaseOn(day).map(Phase::getId);
    boolean inPhase =
        to.getPhases().isEmpty() || phase.filter(to.getPhases()::contains).isPresent();
    return phase.isPresent()
        && inPhase
        && !EventWindow.of(situation, to).excludes(day)
        && (to.getUnits().isEmpty() || isIn(unit, membersOn(day, phase.get(), to.getUnits())));
  }

  private record PhaseGroups(PhaseId phase, Optional<LocalDate> day, List<GroupId> groups) {}

  private boolean isIn(Unit unit, UnitSet set) {
    int number = situation.organisations().numberOf(unit.getId());
    return number >= 0 && set.contains(number);
  }

  private UnitSet membersOn(LocalDate day, PhaseId phase, List<GroupId> units) {
    return membersByPhase.computeIfAbsent(
        new PhaseGroups(phase, Optional.of(day).filter(each -> groups.areDated(units)), units),
        key -> Groups.on(day, situation).set(units));
  }

  /**
   * Judges each unit of the groups of a requirement, or each unit there is where it names no groups; where
   * a list of units has to be chosen and is not, that is a judgement too.
   *
   * @param requirement the requirement
   * @param judge judges one unit
   * @return the judgements
   */
  public List<Judgement> forEachUnit(
      Requirement requirement, Function<Unit, Stream<Judgement>> judge) {
    if (requirement.getApplicability().getUnits().isEmpty()) {
      return situation.organisations().units().stream()
          .filter(this::isLookedAt)
          .flatMap(judge)
          .toList();
    }
    Membership members = groups.members(requirement.getApplicability().getUnits());
    Stream<Judgement> units = members.units().stream().filter(this::isLookedAt).flatMap(judge);
    return Stream.concat(findUnknown(requirement).stream(), units).toList();
  }

  /** Finds what to say where a list of units that a requirement names has to be chosen and is not. */
  public Optional<Judgement> findUnknown(Requirement requirement) {
    List<GroupId> units = requirement.getApplicability().getUnits();
    return groups.areSelfEvident(units) ? Optional.empty() : unknown(groups.members(units));
  }

  /**
   * Judges for each unit of the groups of a requirement; or once, for the body that has to act or
   * for the scheme as a whole, where it names no groups.
   *
   * @param requirement the requirement
   * @param actor who has to act
   * @param judge judges one subject
   * @return the judgements
   */
  public List<Judgement> forEachSubject(
      Requirement requirement, Party actor, Function<Subject, Stream<Judgement>> judge) {
    if (actor.getKind() == PartyKind.BODY) {
      EntityRef body = EntityRef.of(EntityKind.BODY, actor.getCode().orElseThrow());
      Object label = parties.resolve(actor, Optional.empty()).label();
      return judge.apply(new Subject(body, Optional.empty(), label)).toList();
    }
    if (requirement.getApplicability().getUnits().isEmpty()) {
      Object label = situation.scheme().getDocument().getTitle();
      return judge.apply(new Subject(schemeRef(), Optional.empty(), label)).toList();
    }
    return forEachUnit(requirement, unit -> judge.apply(Subject.of(unit)));
  }

  /**
   * Finds out to which unit of the groups of a requirement a fact belongs, by its owner.
   *
   * @param requirement the requirement
   * @param owner the owner of the fact: a unit, or somebody who holds or held a post of it
   * @return the subject, empty if the requirement does not apply to it
   */
  public Optional<Subject> subjectOf(Requirement requirement, EntityRef owner) {
    List<GroupId> units = requirement.getApplicability().getUnits();
    if (units.isEmpty()) {
      return Optional.of(new Subject(owner, unit(owner), label(owner)));
    }
    return parties.unitsOf(owner).stream()
        .filter(unit -> isMember(unit, units))
        .findFirst()
        .map(Subject::of);
  }

  private Optional<Unit> unit(EntityRef owner) {
    return owner.getKind() == EntityKind.UNIT
        ? situation.organisations().unit(UnitId.of(owner.getId()))
        : Optional.empty();
  }

  private Object label(EntityRef owner) {
    return situation.name(owner);
  }

  private Optional<Judgement> unknown(Membership members) {
    List<Object> lists = members.missingLists().stream().map(situation::word).toList();
    List<Object> notices =
        members.unknownNotices().stream().map(situation::word).toList();
    if (!lists.isEmpty()) {
      return Optional.of(unknown(Message.of("group.no-list", lists), Message.of("group.remedy")));
    }
    return notices.isEmpty()
        ? Optional.empty()
        : Optional.of(unknown(
            Message.of("group.no-notices", notices), Message.of("group.remedy.notices", notices)));
  }

  private Judgement unknown(Message message, Message remedy) {
    return Judgement.of(schemeRef(), Outcome.UNDETERMINED, message)
        .expected(Message.of("group.expected"))
        .remedy(remedy)
        .build();
  }
}
