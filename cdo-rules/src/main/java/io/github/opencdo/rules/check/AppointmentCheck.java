package io.github.opencdo.rules.check;

import io.github.opencdo.model.appointment.Appointment;
import io.github.opencdo.model.appointment.AppointmentAct;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.requirement.AppointmentRequirement;
import io.github.opencdo.rules.facts.EventWindow;
import io.github.opencdo.rules.facts.Resolution;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.finding.Observation;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.spi.Inquiry;
import io.github.opencdo.rules.spi.Judgement;
import io.github.opencdo.rules.spi.Obligation;
import io.github.opencdo.rules.spi.Observations;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Judges whether each step to a post was taken, and each former holder removed, by the authority that
 * had the power on the day of the act.
 */
final class AppointmentCheck implements UnitCheck<AppointmentRequirement> {

  @Override
  public Reach reach(AppointmentRequirement requirement) {
    return Reach.of(List.of(requirement.getAuthority()));
  }

  @Override
  public Stream<Judgement> judge(
      Obligation<AppointmentRequirement> obligation, Inquiry inquiry, Unit unit) {
    AppointmentRequirement requirement = obligation.requirement();
    Situation situation = inquiry.situation();
    Resolution authority = inquiry.parties().resolve(requirement.getAuthority(), Optional.of(unit));
    Message expected = expected(requirement, authority);
    List<Candidate> candidates = candidates(requirement, situation, unit);
    if (candidates.isEmpty()) {
      return Stream.of(nobody(requirement, situation, unit).expected(expected).build());
    }
    return candidates.stream()
        .map(candidate -> judge(requirement, situation, authority, candidate))
        .map(judgement -> judgement.expected(expected).build());
  }

  private static Message expected(AppointmentRequirement requirement, Resolution authority) {
    List<AppointmentAct> acts = requirement.getActs().stream().sorted().toList();
    return acts.contains(AppointmentAct.APPOINT)
        ? Message.of("appointment.expected", authority.label())
        : Message.of("appointment.expected.acts", authority.label(), acts);
  }

  private static Judgement.Builder nobody(
      AppointmentRequirement requirement, Situation situation, Unit unit) {
    boolean vacant =
        situation.roster().active(unit.getId(), requirement.getRoles()).isEmpty();
    List<Object> titles =
        requirement.getRoles().stream().<Object>map(situation::title).toList();
    return vacant
        ? HolderCheck.vacant(unit, requirement.getRoles(), situation)
        : Judgement.of(
            EntityRef.unit(unit.getId()),
            Outcome.NOT_APPLICABLE,
            Message.of("appointment.nobody", unit.getName(), titles));
  }

  private static List<Candidate> candidates(
      AppointmentRequirement requirement, Situation situation, Unit unit) {
    return situation.roster().history(unit.getId(), requirement.getRoles()).stream()
        .map(held -> new Candidate(unit, held, situation.roster().holder(held)))
        .filter(candidate -> new CandidateActs(requirement, situation, candidate).isConcerned())
        .toList();
  }

  private static Judgement.Builder judge(
      AppointmentRequirement requirement,
      Situation situation,
      Resolution authority,
      Candidate candidate) {
    CandidateActs acts = new CandidateActs(requirement, situation, candidate);
    EventWindow window = EventWindow.of(situation, requirement.getApplicability());
    Optional<Appointment> act = acts.decisive(authority, window);
    LocalDate day = act.map(Appointment::getOn).orElse(start(candidate, situation));
    Judgement.Builder judgement = window.holds(day)
        ? judge(acts, act, situation, authority, candidate)
        : outside(window, situation, candidate, day);
    return judgement
        .within(EntityRef.unit(candidate.unit().getId()))
        .addObserved(Observations.of(candidate.assignment(), situation))
        .addAllObserved(
            acts.all().stream().map(each -> observe(each, situation)).toList());
  }

  private static Judgement.Builder outside(
      EventWindow window, Situation situation, Candidate candidate, LocalDate day) {
    if (window.excludes(day)) {
      return Judgement.of(
          candidate.assignmentRef(),
          Outcome.NOT_APPLICABLE,
          Message.of("appointment.other-time", candidate.unit().getName(), day));
    }
    Object event = window.unknownEvent().<Object>map(situation::word).orElse("");
    return Judgement.of(
            candidate.assignmentRef(), Outcome.UNDETERMINED, Message.of("event.unknown", event))
        .remedy(Message.of("event.remedy", event));
  }

  private static Judgement.Builder judge(
      CandidateActs acts,
      Optional<Appointment> act,
      Situation situation,
      Resolution authority,
      Candidate candidate) {
    Object unit = candidate.unit().getName();
    Object title = situation.title(candidate.assignment().getRole());
    Object person = candidate.person().getId();
    Message remedy = Message.of("appointment.remedy", authority.label(), person);
    if (act.isEmpty()) {
      return Judgement.of(
              candidate.assignmentRef(), Outcome.VIOLATED, missing(acts, unit, title, person))
          .addAbsent(FactKind.APPOINTMENTS)
          .remedy(remedy);
    }
    EntityRef actual = act.get().getAuthority();
    boolean right = authority.matches(actual);
    if (right && acts.lacksWriting(act.get())) {
      return Judgement.of(
              candidate.assignmentRef(),
              Outcome.VIOLATED,
              Message.of("appointment.unwritten", unit, title, person, act.get().getAct()))
          .remedy(Message.of("appointment.remedy.write", act.get().getAct()));
    }
    return Judgement.of(
            candidate.assignmentRef(),
            right ? Outcome.SATISFIED : Outcome.VIOLATED,
            Message.of(
                key(act.get().getAct(), right),
                unit,
                title,
                person,
                situation.name(actual),
                authority.label(),
                act.get().getAct()))
        .addAllAbsent(authority.isFound() ? Set.of() : Set.of(authority.source()))
        .remedy(remedy);
  }

  private static Message missing(CandidateActs acts, Object unit, Object title, Object person) {
    return acts.missing()
        .filter(step -> step != AppointmentAct.APPOINT)
        .map(step -> Message.of("appointment.act.missing", unit, title, person, step))
        .orElseGet(() -> Message.of("appointment.missing", unit, title, person));
  }

  private static String key(AppointmentAct act, boolean right) {
    if (act == AppointmentAct.APPOINT) {
      return right ? "appointment.right" : "appointment.wrong";
    }
    return right ? "appointment.act.right" : "appointment.act.wrong";
  }

  private static LocalDate start(Candidate candidate, Situation situation) {
    return candidate.assignment().getDuring().getStartInclusive().orElse(situation.asOf());
  }

  private static Observation observe(Appointment act, Situation situation) {
    return Observation.of(
        act.getAuthority(),
        Message.of(
            "fact.appointment", act.getAct(), situation.name(act.getAuthority()), act.getOn()));
  }
}
