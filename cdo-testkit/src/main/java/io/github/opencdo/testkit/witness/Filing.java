package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.appointment.AssignmentId;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.party.PartyKind;
import io.github.opencdo.model.party.PartyScope;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.register.Event;
import io.github.opencdo.model.register.Forwarding;
import io.github.opencdo.model.register.Submission;
import io.github.opencdo.model.requirement.Changed;
import io.github.opencdo.model.requirement.Happened;
import io.github.opencdo.model.requirement.Staffed;
import io.github.opencdo.model.requirement.SubmissionRequirement;
import io.github.opencdo.model.requirement.Trigger;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.time.BlankDue;
import io.github.opencdo.model.time.DateRange;
import io.github.opencdo.model.time.Timing;
import io.github.opencdo.model.time.UnquantifiedDue;
import java.time.LocalDate;
import java.util.Optional;

/** Submissions as one requirement asks for them, and what makes them due. */
final class Filing {

  private static final int TERM_DAYS = 30;

  private final Stage stage;
  private final SubmissionRequirement requirement;
  private final Optional<Unit> unit;

  Filing(Stage stage, SubmissionRequirement requirement, Optional<Unit> unit) {
    this.stage = stage;
    this.requirement = requirement;
    this.unit = unit;
  }

  /** Submits to every recipient in time. */
  void submit() {
    EntityRef sender = sender();
    for (LocalDate day : stage.timetable().days(requirement.getDue())) {
      requirement.getTo().forEach(to -> submit(sender, stage.cast().find(to, unit), day));
    }
  }

  // A unit may act for its people, who need not be known then.
  private EntityRef sender() {
    Party sender = requirement.getSender();
    boolean ofUnit = sender.getKind() != PartyKind.BODY
        && sender.getScope().orElse(PartyScope.UNIT) == PartyScope.UNIT;
    return stage.cast().find(ofUnit ? Party.ownUnit() : sender, unit);
  }

  private void submit(EntityRef sender, EntityRef to, LocalDate day) {
    stage
        .facts()
        .addSubmissions(Submission.builder()
            .document(requirement.getDocument())
            .sender(sender)
            .to(to)
            .on(day)
            .channel(requirement.getChannel())
            .forwardings(requirement.getOnward().stream()
                .map(each -> stage.cast().find(each, unit))
                .map(each -> Forwarding.builder().to(each).on(day).build())
                .toList())
            .build());
  }

  /** Lets happen what makes the submission due. */
  void trigger() {
    Trigger trigger = requirement.getWhen().orElse(null);
    if (trigger instanceof Staffed staffed) {
      hold(staffed.getRoles().get(0));
    } else if (trigger instanceof Changed changed) {
      succeed(hold(changed.getRoles().get(0)));
    } else if (trigger instanceof Happened happened) {
      stage
          .facts()
          .addEvents(Event.builder()
              .code(happened.getEvent())
              .on(stage.timetable().start())
              .build());
    }
  }

  private Assignment hold(RoleCode role) {
    Staff staff = stage.cast().staff();
    staff.hire(role, unit.orElseThrow().getId());
    return staff.hold(role, unit.orElseThrow().getId(), 1);
  }

  private void succeed(Assignment successor) {
    LocalDate change = stage.timetable().start();
    PersonId former = PersonId.of(successor.getPerson() + "-former");
    stage.cast().staff().describe(Person.builder().id(former).build());
    stage
        .facts()
        .addAssignments(successor.toBuilder()
            .id(AssignmentId.of(successor.getId() + "-former"))
            .person(former)
            .during(DateRange.of(change.minusDays(TERM_DAYS), change))
            .build());
  }

  /** Checks whether not to have submitted is a breach by itself, without a measure of the adopter. */
  boolean isDue() {
    return !isOpen() && isTriggered();
  }

  /** Checks whether the adopter has to say by when it is due. */
  boolean isOpen() {
    return requirement
        .getDue()
        .filter(due -> due instanceof BlankDue
            || due instanceof UnquantifiedDue word && word.getTiming() != Timing.PROMPTLY)
        .isPresent();
  }

  private boolean isTriggered() {
    Trigger trigger = requirement.getWhen().orElse(null);
    return trigger == null
        || trigger instanceof Staffed staffed
            && unit.filter(each -> !stage
                    .cast()
                    .staff()
                    .holders(each.getId(), staffed.getRoles())
                    .isEmpty())
                .isPresent();
  }
}
