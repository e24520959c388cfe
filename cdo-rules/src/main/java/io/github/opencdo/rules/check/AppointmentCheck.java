package io.github.opencdo.rules.check;

import io.github.opencdo.model.appointment.Appointment;
import io.github.opencdo.model.appointment.AppointmentAct;
import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.requirement.AppointmentRequirement;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.finding.Observation;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Judges whether each holder was appointed by the authority that had the power on that day. */
final class AppointmentCheck implements Check<AppointmentRequirement> {

  @Override
  public Class<AppointmentRequirement> type() {
    return AppointmentRequirement.class;
  }

  @Override
  public List<Judgement> judge(Obligation<AppointmentRequirement> obligation, Inquiry inquiry) {
    AppointmentRequirement requirement = obligation.requirement();
    return inquiry.forEachUnit(requirement, unit -> judge(requirement, inquiry, unit));
  }

  private static Stream<Judgement> judge(
      AppointmentRequirement requirement, Inquiry inquiry, Unit unit) {
    Situation situation = inquiry.situation();
    List<Assignment> holders = situation.roster().active(unit.getId(), requirement.getRoles());
    Resolution authority = inquiry.parties().resolve(requirement.getAuthority(), Optional.of(unit));
    Message expected = Message.of("appointment.expected", authority.label());
    if (holders.isEmpty()) {
      return Stream.of(HolderCheck.vacant(unit, requirement.getRoles(), situation)
          .expected(expected)
          .build());
    }
    return holders.stream()
        .map(held -> new Candidate(unit, held, situation.roster().person(held.getPerson())))
        .map(candidate -> judge(requirement, situation, authority, candidate))
        .map(judgement -> judgement.expected(expected).build());
  }

  private static Judgement.Builder judge(
      AppointmentRequirement requirement,
      Situation situation,
      Resolution authority,
      Candidate candidate) {
    Optional<Appointment> act = appointing(candidate, situation);
    EventWindow window = EventWindow.of(situation, requirement.getApplicability());
    LocalDate day = act.map(Appointment::getOn).orElse(start(candidate, situation));
    Judgement.Builder judgement = window.truth(day) == Truth.MET
        ? judge(act, situation, authority, candidate)
        : outside(window, situation, candidate, day);
    return judgement
        .within(EntityRef.unit(candidate.unit().getId()))
        .addObserved(Observations.of(candidate.assignment(), situation))
        .addAllObserved(act.map(AppointmentCheck::observe).stream().toList());
  }

  private static Judgement.Builder outside(
      EventWindow window, Situation situation, Candidate candidate, LocalDate day) {
    if (window.truth(day) == Truth.NOT_MET) {
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
      Optional<Appointment> act, Situation situation, Resolution authority, Candidate candidate) {
    Object unit = candidate.unit().getName();
    Object title = situation.title(candidate.assignment().getRole());
    Object person = candidate.person().getId();
    Message remedy = Message.of("appointment.remedy", authority.label(), person);
    if (act.isEmpty()) {
      return Judgement.of(
              candidate.assignmentRef(),
              Outcome.VIOLATED,
              Message.of("appointment.missing", unit, title, person))
          .addAbsent(FactKind.APPOINTMENTS)
          .remedy(remedy);
    }
    EntityRef actual = act.get().getAuthority();
    boolean right = authority.matches(actual);
    return Judgement.of(
            candidate.assignmentRef(),
            right ? Outcome.SATISFIED : Outcome.VIOLATED,
            Message.of(
                right ? "appointment.right" : "appointment.wrong",
                unit,
                title,
                person,
                actual,
                authority.label()))
        .addAllAbsent(authority.isFound() ? Set.of() : Set.of(authority.source()))
        .remedy(remedy);
  }

  private static Optional<Appointment> appointing(Candidate candidate, Situation situation) {
    return situation.roster().appointments(candidate.assignment().getId()).stream()
        .filter(act -> act.getAct() == AppointmentAct.APPOINT)
        .findFirst();
  }

  private static LocalDate start(Candidate candidate, Situation situation) {
    return candidate.assignment().getDuring().getStartInclusive().orElse(situation.asOf());
  }

  private static Observation observe(Appointment act) {
    return Observation.of(
        act.getAuthority(), Message.of("fact.appointment", act.getAuthority(), act.getOn()));
  }
}
