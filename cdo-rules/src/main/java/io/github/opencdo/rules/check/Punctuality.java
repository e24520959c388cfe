package io.github.opencdo.rules.check;

import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.register.Parameter;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.requirement.Staffed;
import io.github.opencdo.model.requirement.SubmissionRequirement;
import io.github.opencdo.model.time.BlankDue;
import io.github.opencdo.model.time.Due;
import io.github.opencdo.model.time.PeriodicDue;
import io.github.opencdo.model.time.Timing;
import io.github.opencdo.model.time.UnquantifiedDue;
import io.github.opencdo.model.time.WindowDue;
import io.github.opencdo.model.time.WithinDue;
import io.github.opencdo.model.time.YearlyDue;
import io.github.opencdo.rules.facts.Dues;
import io.github.opencdo.rules.facts.Limits;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.finding.InstanceStatus;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.spi.Inquiry;
import io.github.opencdo.rules.spi.Obligation;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    Due stated = due.orElse(null);
    if (stated instanceof YearlyDue yearly) {
      return yearly(yearly, unit);
    }
    if (stated instanceof PeriodicDue periodic) {
      return periodic(periodic, unit);
    }
    if (stated instanceof UnquantifiedDue word && word.getTiming() == Timing.PROMPTLY) {
      return promptly(word, occasion.orElse(start()));
    }
    if (stated instanceof UnquantifiedDue word && word.getTiming() == Timing.REGULARLY) {
      return regularly(word);
    }
    if (stated instanceof WithinDue within) {
      return within(within, occasion.orElse(start()));
    }
    LocalDate first =
        stated instanceof WindowDue window ? window.getFirst() : occasion.orElse(LocalDate.MIN);
    return Dues.lastDay(due, parameter)
        .map(last -> once(first, last))
        .orElseGet(() -> undated(stated, first));
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

  // A blank or a word without a measure leaves the date open; no date at all leaves the duty
  // standing.
  private Timeliness undated(@Nullable Due stated, LocalDate first) {
    if (stated instanceof BlankDue blank) {
      return Timeliness.of(
          Outcome.UNDETERMINED, Message.of("submission.blank", String.valueOf(blank.getYear())));
    }
    if (stated instanceof UnquantifiedDue word) {
      return Timeliness.of(
          Outcome.UNDETERMINED, Message.of("submission.no-parameter", word.getWord()));
    }
    return occurrences
        .completed(first, situation.asOf())
        .map(day -> Timeliness.of(Outcome.SATISFIED, Message.of(wording.inTime(), day)))
        .orElseGet(() -> Timeliness.missing(Message.of(wording.none()), Optional.empty()));
  }

  private Timeliness within(WithinDue within, LocalDate since) {
    return Limits.lastDay(within, since, situation.calendar())
        .map(last -> once(promptStart(since), last))
        .orElseGet(() -> Timeliness.of(
            Outcome.UNDETERMINED,
            Message.of("time.beyond-calendar", situation.calendar().getName(), since)));
  }

  private Timeliness promptly(UnquantifiedDue word, LocalDate since) {
    Optional<LocalDate> last = parameter.flatMap(Parameter::getDays).map(since::plusDays);
    if (last.isPresent()) {
      return once(promptStart(since), last.get());
    }
    return occurrences
        .completed(promptStart(since), situation.asOf())
        .map(day -> lag(word, since, day))
        .orElseGet(
            () -> Timeliness.missing(Message.of(wording.noneSince(), since), Optional.empty()));
  }

  // What is filed when a post is filled may be filed before the day on which it is.
  private LocalDate promptStart(LocalDate since) {
    boolean staffed = requirement instanceof SubmissionRequirement submission
        && submission.getWhen().filter(Staffed.class::isInstance).isPresent();
    return staffed ? LocalDate.MIN : since;
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

  private Timeliness yearly(YearlyDue yearly, Optional<Unit> unit) {
    List<Timeliness> years = IntStream.rangeClosed(
            yearly.getFirstYear(), situation.asOf().getYear())
        .filter(year -> wasBound(unit, yearly.in(year)))
        .mapToObj(year -> year(yearly, year).named(String.valueOf(year)))
        .toList();
    return years.isEmpty()
        ? pending(yearly.in(yearly.getFirstYear())).named(String.valueOf(yearly.getFirstYear()))
        : Timeliness.worst(years);
  }

  private boolean wasBound(Optional<Unit> unit, LocalDate day) {
    LocalDate known = day.isAfter(situation.asOf()) ? situation.asOf() : day;
    return unit.map(each -> inquiry.appliedOn(known, requirement, each)).orElse(true);
  }

  private Timeliness year(YearlyDue yearly, int year) {
    return inPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), yearly.in(year));
  }

  private Timeliness periodic(PeriodicDue periodic, Optional<Unit> unit) {
    LocalDate first = periodic.getEvery().firstDayOf(periodic.getSince());
    List<Timeliness> periods = Stream.iterate(
            first,
            day -> !day.isAfter(situation.asOf()),
            day -> periodic.getEvery().lastDayOf(day).plusDays(1))
        .filter(day -> wasBound(unit, periodic.getEvery().lastDayOf(day)))
        .map(day -> period(periodic, day))
        .toList();
    return periods.isEmpty()
        ? pending(periodic.getEvery().lastDayOf(first))
            .named(periodic.getEvery().nameOf(first))
        : Timeliness.worst(periods);
  }

  private Timeliness period(PeriodicDue periodic, LocalDate first) {
    LocalDate last = periodic.getEvery().lastDayOf(first);
    return inPeriod(first, last, last).named(periodic.getEvery().nameOf(first));
  }

  private Timeliness inPeriod(LocalDate first, LocalDate end, LocalDate last) {
    LocalDate until = end.isAfter(situation.asOf()) ? situation.asOf() : end;
    return occurrences
        .completed(first, until)
        .map(day -> arrived(day, last))
        .orElseGet(() -> outstanding(last));
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
