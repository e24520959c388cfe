package io.github.opencdo.rules.check;

import io.github.opencdo.model.appointment.Appointment;
import io.github.opencdo.model.appointment.AppointmentAct;
import io.github.opencdo.model.appointment.Basis;
import io.github.opencdo.model.requirement.AppointmentRequirement;
import io.github.opencdo.rules.facts.EventWindow;
import io.github.opencdo.rules.facts.Resolution;
import io.github.opencdo.rules.facts.Situation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The acts about one holding of a post that a requirement asks for. */
final class CandidateActs {

  private final AppointmentRequirement requirement;
  private final Candidate candidate;
  private final boolean inOffice;
  private final boolean byDefault;
  private final List<Appointment> acts;

  CandidateActs(AppointmentRequirement requirement, Situation situation, Candidate candidate) {
    this.requirement = requirement;
    this.candidate = candidate;
    this.inOffice = candidate.assignment().isActiveOn(situation.asOf());
    this.byDefault = situation.isByDefault(candidate.assignment());
    this.acts = situation.roster().appointments(candidate.assignment().getId()).stream()
        .filter(act -> requirement.getActs().contains(act.getAct()))
        .filter(act -> inOffice || act.getAct() == AppointmentAct.REMOVE)
        .toList();
  }

  /** Gets the acts on record; of those who have left, only the removal is still of interest. */
  List<Appointment> all() {
    return acts;
  }

  /** Checks whether there is anything to judge: an act, or a step that a holder needs. */
  boolean isConcerned() {
    return !acts.isEmpty() || inOffice && steps().findAny().isPresent();
  }

  /** Finds the first step that the holder needs and nobody took. */
  Optional<AppointmentAct> missing() {
    Set<AppointmentAct> taken = acts.stream().map(Appointment::getAct).collect(Collectors.toSet());
    boolean removed = taken.contains(AppointmentAct.REMOVE);
    return steps().filter(step -> inOffice && !removed && !taken.contains(step)).findFirst();
  }

  private Stream<AppointmentAct> steps() {
    Basis basis = candidate.assignment().getBasis();
    boolean standsIn = basis == Basis.ACTING || basis == Basis.DELEGATED;
    return requirement.getActs().stream()
        .sorted()
        .filter(step -> step.isStep() && !byDefault)
        .filter(step -> step != AppointmentAct.DESIGNATE || standsIn);
  }

  /**
   * Finds the act that decides: one by the wrong authority if there is one, none if a step is
   * missing, or else one that should be in writing and is not, or else the appointment.
   */
  Optional<Appointment> decisive(Resolution authority, EventWindow window) {
    Optional<Appointment> wrong = acts.stream()
        .filter(act -> window.holds(act.getOn()) && !authority.matches(act.getAuthority()))
        .findFirst();
    return wrong.isPresent() || missing().isPresent() ? wrong : main();
  }

  private Optional<Appointment> main() {
    return acts.stream()
        .filter(this::lacksWriting)
        .findFirst()
        .or(() ->
            acts.stream().filter(act -> act.getAct() == AppointmentAct.APPOINT).findFirst())
        .or(() -> acts.stream().findFirst());
  }

  boolean lacksWriting(Appointment act) {
    return requirement.isWritten() && act.getInstrument().isEmpty();
  }
}
