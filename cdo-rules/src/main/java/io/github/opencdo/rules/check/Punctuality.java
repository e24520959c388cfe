package io.github.opencdo.rules.check;

import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.register.Parameter;
import io.github.opencdo.model.requirement.Staffed;
import io.github.opencdo.model.requirement.SubmissionRequirement;
import io.github.opencdo.model.time.BlankDue;
import io.github.opencdo.model.time.Due;
import io.github.opencdo.model.time.Timing;
import io.github.opencdo.model.time.UnquantifiedDue;
import io.github.opencdo.model.time.WindowDue;
import io.github.opencdo.model.time.YearlyDue;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Judges the deliveries of one sender against the due date of the requirement. */
final class Punctuality {

  private final SubmissionRequirement requirement;
  private final Inquiry inquiry;
  private final Situation situation;
  private final Deliveries deliveries;
  private final Optional<Parameter> parameter;

  Punctuality(
      Obligation<SubmissionRequirement> obligation, Inquiry inquiry, Deliveries deliveries) {
    this.requirement = obligation.requirement();
    this.inquiry = inquiry;
    this.situation = inquiry.situation();
    this.deliveries = deliveries;
    this.parameter = situation.records().parameter(obligation.provision().getId());
  }

  /** Judges what is due from a day on; every unit has the days that it was bound. */
  Timeliness judge(Optional<LocalDate> occasion, Optional<Unit> unit) {
    Due due = requirement.getDue().orElse(null);
    if (due instanceof YearlyDue yearly) {
      return yearly(yearly, unit);
    }
    if (due instanceof UnquantifiedDue word && word.getTiming() == Timing.PROMPTLY) {
      return promptly(word, occasion.orElse(start()));
    }
    if (due instanceof UnquantifiedDue word && word.getTiming() == Timing.REGULARLY) {
      return regularly(word);
    }
    LocalDate first =
        due instanceof WindowDue window ? window.getFirst() : occasion.orElse(LocalDate.MIN);
    return Dues.lastDay(requirement.getDue(), parameter)
        .map(last -> once(first, last))
        .orElseGet(() -> undated(due, first));
  }

  private Timeliness once(LocalDate first, LocalDate last) {
    return deliveries
        .completed(first, situation.asOf())
        .map(day -> arrived(day, last))
        .orElseGet(() -> situation.asOf().isAfter(last) ? missing(last) : pending(last));
  }

  private static Timeliness arrived(LocalDate day, LocalDate last) {
    return day.isAfter(last)
        ? Timeliness.of(Outcome.VIOLATED, Message.of("submission.late", day, last), last)
        : Timeliness.of(Outcome.SATISFIED, Message.of("submission.in-time", day), last);
  }

  private static Timeliness pending(LocalDate last) {
    return Timeliness.of(Outcome.PENDING, Message.of("submission.pending", last), last);
  }

  private Timeliness missing(LocalDate last) {
    return Timeliness.missing(Message.of("submission.missing", last), Optional.of(last));
  }

  // A blank or a word without a measure leaves the date open; no date at all leaves the duty
  // standing.
  private Timeliness undated(@Nullable Due due, LocalDate first) {
    if (due instanceof BlankDue blank) {
      return Timeliness.of(
          Outcome.UNDETERMINED, Message.of("submission.blank", String.valueOf(blank.getYear())));
    }
    if (due instanceof UnquantifiedDue word) {
      return Timeliness.of(
          Outcome.UNDETERMINED, Message.of("submission.no-parameter", word.getWord()));
    }
    return deliveries
        .completed(first, situation.asOf())
        .map(day -> Timeliness.of(Outcome.SATISFIED, Message.of("submission.in-time", day)))
        .orElseGet(() -> Timeliness.missing(Message.of("submission.none"), Optional.empty()));
  }

  private Timeliness promptly(UnquantifiedDue word, LocalDate since) {
    Optional<LocalDate> last = parameter.flatMap(Parameter::getDays).map(since::plusDays);
    Optional<LocalDate> arrived = deliveries.completed(promptStart(since), situation.asOf());
    if (last.isPresent()) {
      return arrived
          .map(day -> arrived(day, last.get()))
          .orElseGet(() ->
              situation.asOf().isAfter(last.get()) ? missing(last.get()) : pending(last.get()));
    }
    return arrived
        .map(day -> lag(word, since, day))
        .orElseGet(
            () -> Timeliness.missing(Message.of("submission.none-since", since), Optional.empty()));
  }

  // What is filed when a post is filled may be filed before the day on which it is.
  private LocalDate promptStart(LocalDate since) {
    boolean staffed = requirement.getWhen().filter(Staffed.class::isInstance).isPresent();
    return staffed ? LocalDate.MIN : since;
  }

  private static Timeliness lag(UnquantifiedDue word, LocalDate since, LocalDate day) {
    long days = Math.max(0, ChronoUnit.DAYS.between(since, day));
    return Timeliness.of(
        Outcome.UNDETERMINED,
        Message.of("submission.lag", day, String.valueOf(days), word.getWord()));
  }

  private Timeliness regularly(UnquantifiedDue word) {
    Optional<Period> interval = parameter.flatMap(Parameter::getInterval);
    if (interval.isEmpty()) {
      return Timeliness.of(
          Outcome.UNDETERMINED, Message.of("submission.no-parameter", word.getWord()));
    }
    LocalDate last = deliveries.lastCompleted().orElse(start()).plus(interval.get());
    if (situation.asOf().isAfter(last)) {
      return missing(last);
    }
    return deliveries
        .lastCompleted()
        .map(day -> Timeliness.of(Outcome.SATISFIED, Message.of("submission.in-time", day), last))
        .orElseGet(() -> pending(last));
  }

  private Timeliness yearly(YearlyDue due, Optional<Unit> unit) {
    List<Timeliness> years = IntStream.rangeClosed(
            due.getFirstYear(), situation.asOf().getYear())
        .filter(year -> wasBound(unit, due.in(year)))
        .mapToObj(year -> year(due, year))
        .toList();
    return years.isEmpty() ? pending(due.in(due.getFirstYear())) : Timeliness.worst(years);
  }

  private boolean wasBound(Optional<Unit> unit, LocalDate day) {
    LocalDate known = day.isAfter(situation.asOf()) ? situation.asOf() : day;
    return unit.map(each -> inquiry.appliedOn(known, requirement, each)).orElse(true);
  }

  private Timeliness year(YearlyDue due, int year) {
    LocalDate last = due.in(year);
    LocalDate end = LocalDate.of(year, 12, 31);
    LocalDate until = end.isAfter(situation.asOf()) ? situation.asOf() : end;
    return deliveries
        .completed(LocalDate.of(year, 1, 1), until)
        .map(day -> arrived(day, last))
        .orElseGet(() -> situation.asOf().isAfter(last) ? missing(last) : pending(last));
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
