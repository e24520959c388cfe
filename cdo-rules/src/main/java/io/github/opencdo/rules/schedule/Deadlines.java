package io.github.opencdo.rules.schedule;

import io.github.opencdo.model.register.Parameter;
import io.github.opencdo.model.time.BlankDue;
import io.github.opencdo.model.time.DateRange;
import io.github.opencdo.model.time.Due;
import io.github.opencdo.model.time.EarliestDue;
import io.github.opencdo.model.time.FixedDue;
import io.github.opencdo.model.time.LatestDue;
import io.github.opencdo.model.time.StartPoint;
import io.github.opencdo.model.time.Timing;
import io.github.opencdo.model.time.UnquantifiedDue;
import io.github.opencdo.model.time.WindowDue;
import io.github.opencdo.model.time.WithinDue;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.schedule.Deadline.Dated;
import io.github.opencdo.rules.schedule.Deadline.Unknown;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The deadlines of what does not return, seen from one standpoint. */
public final class Deadlines {

  private final Situation situation;
  private final Optional<Parameter> parameter;
  private final Standpoint standpoint;
  private final Starts starts;

  /**
   * Prepares the deadlines.
   *
   * @param situation the scheme, the register and the day
   * @param parameter the measure that the adopter supplies where the text gives none
   * @param standpoint for whom
   */
  public Deadlines(Situation situation, Optional<Parameter> parameter, Standpoint standpoint) {
    this.situation = situation;
    this.parameter = parameter;
    this.standpoint = standpoint;
    this.starts = new Starts(situation, standpoint);
  }

  /** Gets the deadlines of a due date, at least one; several where that starts it happened several times. */
  public List<Deadline> of(Due due) {
    if (due instanceof WithinDue within) {
      return within.getStart().map(start -> counted(within, start)).orElseGet(() -> {
        LocalDate since = since();
        return List.of(limit(within, since, standpoint.countsFrom(since)));
      });
    }
    if (due instanceof EarliestDue earliest) {
      return Choices.earliest(earliest.getDues().stream().map(this::of).toList());
    }
    if (due instanceof LatestDue latest) {
      return Choices.latest(latest.getDues().stream().map(this::of).toList());
    }
    return List.of(single(due));
  }

  private Deadline single(Due due) {
    if (due instanceof FixedDue fixed) {
      return by(fixed.getDay());
    }
    if (due instanceof WindowDue window) {
      return new Dated(window.getFirst(), window.getLast());
    }
    if (due instanceof BlankDue blank) {
      return supplied()
          .filter(day -> day.getYear() == blank.getYear())
          .map(this::by)
          .orElseGet(
              () -> new Unknown(Message.of("submission.blank", String.valueOf(blank.getYear()))));
    }
    return word((UnquantifiedDue) due);
  }

  private Deadline word(UnquantifiedDue word) {
    Optional<Deadline> measured = word.getTiming() == Timing.PROMPTLY
        ? parameter
            .flatMap(Parameter::getDays)
            .map(days -> new Dated(standpoint.countsFrom(since()), since().plusDays(days)))
        : supplied().map(this::by);
    return measured.orElseGet(
        () -> new Unknown(Message.of("submission.no-parameter", word.getWord())));
  }

  private Deadline by(LocalDate last) {
    return new Dated(standpoint.occasion().orElse(LocalDate.MIN), last);
  }

  private Optional<LocalDate> supplied() {
    return parameter.flatMap(Parameter::getDate);
  }

  private LocalDate since() {
    return standpoint.occasion().orElseGet(() -> starts.entryIntoForce().orElse(situation.asOf()));
  }

  // Who no longer holds the post when the limit ends owes nothing any more.
  private List<Deadline> counted(WithinDue within, StartPoint start) {
    List<Deadline> deadlines = starts.of(start).stream()
        .filter(span -> !isOverBefore(within, span))
        .map(span -> limit(within, first(span), first(span)))
        .toList();
    return deadlines.isEmpty() ? List.of(starts.none(start)) : deadlines;
  }

  private boolean isOverBefore(WithinDue within, DateRange span) {
    return span.getEndExclusive()
        .flatMap(end -> lastDay(within, first(span)).filter(last -> !last.isBefore(end)))
        .isPresent();
  }

  private Deadline limit(WithinDue within, LocalDate since, LocalDate countsFrom) {
    return lastDay(within, since)
        .<Deadline>map(last -> new Dated(countsFrom, last))
        .orElseGet(() ->
            new Unknown(Message.of("time.beyond-calendar", situation.calendar().getName(), since)));
  }

  private Optional<LocalDate> lastDay(WithinDue within, LocalDate since) {
    return Limits.lastDay(within, since, situation.calendar());
  }

  private static LocalDate first(DateRange span) {
    return span.getStartInclusive().orElseThrow();
  }
}
