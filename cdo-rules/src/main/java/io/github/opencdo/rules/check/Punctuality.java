package io.github.opencdo.rules.check;

import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.register.Parameter;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.requirement.Staffed;
import io.github.opencdo.model.requirement.SubmissionRequirement;
import io.github.opencdo.model.time.Due;
import io.github.opencdo.model.time.Timing;
import io.github.opencdo.model.time.UnquantifiedDue;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.finding.InstanceStatus;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.schedule.Deadline;
import io.github.opencdo.rules.schedule.Deadline.Dated;
import io.github.opencdo.rules.schedule.Deadline.NotBegun;
import io.github.opencdo.rules.schedule.Deadlines;
import io.github.opencdo.rules.schedule.Recurrence;
import io.github.opencdo.rules.schedule.Slot;
import io.github.opencdo.rules.schedule.Standpoint;
import io.github.opencdo.rules.spi.Inquiry;
import io.github.opencdo.rules.spi.Obligation;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Judges what happened against the due date of a requirement. */
final class Punctuality {

  private final Requirement requirement;
  private final Optional<Due> due;
  private final Inquiry inquiry;
  private final Situation situation;
  private final Occurrences occurrences;
  private final Wording wording;
  private final Optional<Parameter> parameter;

  Punctuality(
      Obligation<?> obligation,
      Optional<Due> due,
      Inquiry inquiry,
      Occurrences occurrences,
      Wording wording) {
    this.requirement = obligation.requirement();
    this.due = due;
    this.inquiry = inquiry;
    this.situation = inquiry.situation();
    this.occurrences = occurrences;
    this.wording = wording;
    this.parameter = situation.records().parameter(obligation.provision().getId());
  }

  /** Judges what is due from a day on; every unit has the days that it was bound. */
  Timeliness judge(Optional<LocalDate> occasion, Optional<Unit> unit) {
    if (due.isEmpty()) {
      return unstated(occasion.orElse(LocalDate.MIN));
    }
    Deadlines deadlines = new Deadlines(
        situation, parameter, Standpoint.of(unit, inquiry.parties()).on(occasion, isAnticipated()));
    Due stated = due.get();
    if (stated.isRecurring()) {
      return recurring(stated, deadlines, unit);
    }
    if (stated instanceof UnquantifiedDue word && word.getTiming() == Timing.REGULARLY) {
      return regularly(word);
    }
    boolean measured = parameter.flatMap(Parameter::getDays).isPresent();
    if (stated instanceof UnquantifiedDue word
        && word.getTiming() == Timing.PROMPTLY
        && !measured) {
      return promptly(word, occasion.orElse(start()));
    }
    return Timeliness.worst(deadlines.of(stated).stream().map(this::by).toList());
  }

  private Timeliness by(Deadline deadline) {
    if (deadline instanceof Dated dated) {
      return once(dated.first(), dated.last());
    }
    Outcome outcome = deadline instanceof NotBegun ? Outcome.NOT_APPLICABLE : Outcome.UNDETERMINED;
    return Timeliness.of(outcome, deadline.findReason().orElseThrow());
  }

  private Timeliness once(LocalDate first, LocalDate last) {
    return occurrences
        .completed(first, situation.asOf())
        .map(day -> arrived(day, last))
        .orElseGet(() -> outstanding(last));
  }

  private Timeliness outstanding(LocalDate last) {
    return situation.asOf().isAfter(last) ? missing(last) : pending(last);
  }

  private Timeliness arrived(LocalDate day, LocalDate last) {
    return day.isAfter(last)
        ? Timeliness.of(Outcome.VIOLATED, Message.of(wording.late(), day, last), last)
            .as(InstanceStatus.MET_LATE, Optional.of(day))
        : Timeliness.of(Outcome.SATISFIED, Message.of(wording.inTime(), day), last)
            .as(InstanceStatus.MET, Optional.of(day));
  }

  private Timeliness pending(LocalDate last) {
    return Timeliness.of(Outcome.PENDING, Message.of(wording.pending(), last), last)
        .as(InstanceStatus.PENDING, Optional.empty());
  }

  private Timeliness missing(LocalDate last) {
    return Timeliness.missing(Message.of(wording.missing(), last), Optional.of(last))
        .as(InstanceStatus.OVERDUE, Optional.empty());
  }

  // Without a date the duty stands from the start.
  private Timeliness unstated(LocalDate first) {
    return parameter
        .flatMap(Parameter::getDate)
        .map(last -> once(first, last))
        .or(() -> occurrences
            .completed(first, situation.asOf())
            .map(day -> Timeliness.of(Outcome.SATISFIED, Message.of(wording.inTime(), day))))
        .orElseGet(() -> Timeliness.missing(Message.of(wording.none()), Optional.empty()));
  }

  private Timeliness promptly(UnquantifiedDue word, LocalDate since) {
    LocalDate first = isAnticipated() ? LocalDate.MIN : since;
    return occurrences
        .completed(first, situation.asOf())
        .map(day -> lag(word, since, day))
        .orElseGet(
            () -> Timeliness.missing(Message.of(wording.noneSince(), since), Optional.empty()));
  }

  // What is filed when a post is filled may be filed before the day on which it is.
  private boolean isAnticipated() {
    return requirement instanceof SubmissionRequirement submission
        && submission.getWhen().filter(Staffed.class::isInstance).isPresent();
  }

  private Timeliness lag(UnquantifiedDue word, LocalDate since, LocalDate day) {
    long days = Math.max(0, ChronoUnit.DAYS.between(since, day));
    return Timeliness.of(
        Outcome.UNDETERMINED, Message.of(wording.lag(), day, String.valueOf(days), word.getWord()));
  }

  private Timeliness regularly(UnquantifiedDue word) {
    Optional<Period> interval = parameter.flatMap(Parameter::getInterval);
    if (interval.isEmpty()) {
      return Timeliness.of(
          Outcome.UNDETERMINED, Message.of("submission.no-parameter", word.getWord()));
    }
    LocalDate last = occurrences.lastCompleted().orElse(start()).plus(interval.get());
    if (situation.asOf().isAfter(last)) {
      return missing(last);
    }
    return occurrences
        .lastCompleted()
        .map(day -> Timeliness.of(Outcome.SATISFIED, Message.of(wording.inTime(), day), last)
            .as(InstanceStatus.PENDING, Optional.empty()))
        .orElseGet(() -> pending(last));
  }

  private Timeliness recurring(Due stated, Deadlines deadlines, Optional<Unit> unit) {
    LocalDate asOf = situation.asOf();
    Recurrence recurrence =
        new Recurrence(deadlines, asOf, first -> occurrences.completed(first.first(), asOf));
    Optional<Deadline> hindrance = recurrence.hindrance(stated);
    if (hindrance.isPresent()) {
      return by(hindrance.get());
    }
    List<Slot> slots = recurrence.slots(stated);
    List<Timeliness> begun = slots.stream()
        .filter(slot -> !slot.begins().isAfter(asOf) && wasBound(unit, slot.last()))
        .map(slot -> inSlot(slot).named(slot.name()))
        .toList();
    return begun.isEmpty() ? next(slots) : Timeliness.worst(begun);
  }

  private Timeliness inSlot(Slot slot) {
    LocalDate until = slot.end().isAfter(situation.asOf()) ? situation.asOf() : slot.end();
    return occurrences
        .completed(slot.countsFrom(), until)
        .map(day -> arrived(day, slot.last()))
        .orElseGet(() -> outstanding(slot.last()));
  }

  private Timeliness next(List<Slot> slots) {
    return slots.stream()
        .filter(slot -> slot.begins().isAfter(situation.asOf()))
        .findFirst()
        .map(slot -> pending(slot.last()).named(slot.name()))
        .orElseGet(() -> Timeliness.of(Outcome.NOT_APPLICABLE, Message.of("time.over")));
  }

  private boolean wasBound(Optional<Unit> unit, LocalDate day) {
    LocalDate known = day.isAfter(situation.asOf()) ? situation.asOf() : day;
    return unit.map(each -> inquiry.appliedOn(known, requirement, each)).orElse(true);
  }

  private LocalDate start() {
    return situation
        .scheme()
        .getPhases()
        .get(0)
        .getDuring()
        .getStartInclusive()
        .orElse(situation.asOf());
  }
}
