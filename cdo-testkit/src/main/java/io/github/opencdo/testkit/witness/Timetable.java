package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.register.Parameter;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scope.Applicability;
import io.github.opencdo.model.scope.Phase;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.time.BlankDue;
import io.github.opencdo.model.time.Due;
import io.github.opencdo.model.time.EarliestDue;
import io.github.opencdo.model.time.FixedDue;
import io.github.opencdo.model.time.LatestDue;
import io.github.opencdo.model.time.PeriodicDue;
import io.github.opencdo.model.time.RepeatDue;
import io.github.opencdo.model.time.SeriesDue;
import io.github.opencdo.model.time.StartKind;
import io.github.opencdo.model.time.UnquantifiedDue;
import io.github.opencdo.model.time.WindowDue;
import io.github.opencdo.model.time.WithinDue;
import io.github.opencdo.model.time.YearlyDue;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When what is asked is done, and when it is judged.
 *
 * @param start the day on which the scheme begins
 * @param issue the day on which its document was issued
 * @param asOf the day of judgement: all that is due has been due
 */
record Timetable(LocalDate start, LocalDate issue, LocalDate asOf) {

  private static final int MONTHS = 3;
  private static final Period INTERVAL = Period.ofMonths(1);
  private static final int DAYS = 30;

  static Timetable of(Scheme scheme, Applicability to, Optional<Due> due) {
    LocalDate start = start(scheme.getPhases().get(0));
    LocalDate issue = scheme.getDocument().getIssuedOn().orElse(start);
    return scheme.getPhases().stream()
        .filter(phase -> to.getPhases().isEmpty() || to.getPhases().contains(phase.getId()))
        .flatMap(phase -> dayIn(phase, settled(start, phase, due)).stream())
        .findFirst()
        .map(day -> new Timetable(start, issue, day))
        .orElseThrow(() -> new IllegalArgumentException("No phase has a day after " + due));
  }

  static Timetable of(Scheme scheme, LocalDate asOf) {
    LocalDate start = start(scheme.getPhases().get(0));
    return new Timetable(start, scheme.getDocument().getIssuedOn().orElse(start), asOf);
  }

  private static LocalDate start(Phase phase) {
    return phase.getDuring().getStartInclusive().orElse(LocalDate.EPOCH);
  }

  private static LocalDate settled(LocalDate start, Phase phase, Optional<Due> due) {
    LocalDate earliest = later(start.plusMonths(MONTHS), start(phase));
    return due.flatMap(each -> last(each, start(phase)))
        .map(day -> later(day.plusDays(1), earliest))
        .orElse(earliest);
  }

  private static Optional<LocalDate> dayIn(Phase phase, LocalDate settled) {
    return Optional.of(settled).filter(phase.getDuring()::contains);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  // The first that falls due in a phase that begins on the day.
  private static Optional<LocalDate> last(Due due, LocalDate start) {
    if (due instanceof FixedDue fixed) {
      return Optional.of(fixed.getDay());
    }
    if (due instanceof WindowDue window) {
      return Optional.of(window.getLast());
    }
    if (due instanceof YearlyDue yearly) {
      int year = Math.max(yearly.getFirstYear(), start.getYear());
      int turn = yearly.in(year).isBefore(start) ? year + 1 : year;
      int past = Math.floorMod(turn - yearly.getFirstYear(), yearly.getEvery());
      return Optional.of(yearly.in(past == 0 ? turn : turn + yearly.getEvery() - past));
    }
    if (due instanceof PeriodicDue periodic) {
      return Optional.of(periodic.getEvery().lastDayOf(later(periodic.getSince(), start)));
    }
    if (due instanceof WithinDue within) {
      return Optional.of(start
          .plusDays(2L * within.getDays().orElse(0) + DAYS)
          .plus(within.getPeriod().orElse(Period.ZERO)));
    }
    return due instanceof BlankDue blank
        ? Optional.of(day(blank))
        : parts(due).flatMap(part -> last(part, start).stream()).max(Comparator.naturalOrder());
  }

  // Of a series the first time is enough to be missed.
  private static Stream<Due> parts(Due due) {
    if (due instanceof EarliestDue earliest) {
      return earliest.getDues().stream();
    }
    if (due instanceof LatestDue latest) {
      return latest.getDues().stream();
    }
    if (due instanceof SeriesDue series) {
      return Stream.of(series.getFirst());
    }
    return due instanceof RepeatDue repeat ? Stream.of(repeat.getDue()) : Stream.empty();
  }

  private static LocalDate day(BlankDue blank) {
    return LocalDate.of(blank.getYear(), 12, 31);
  }

  /** Checks whether there is still time on the day of judgement. */
  boolean isOpen(Optional<Due> due) {
    return due.filter(each -> each instanceof FixedDue || each instanceof WindowDue)
        .flatMap(each -> last(each, start))
        .filter(last -> !asOf.isAfter(last))
        .isPresent();
  }

  /** Gets the days on which something that is due was done. */
  List<LocalDate> days(Optional<Due> due) {
    Due stated = due.orElse(null);
    if (stated instanceof WindowDue window) {
      return List.of(window.getFirst());
    }
    if (stated instanceof YearlyDue yearly) {
      return IntStream.iterate(
              yearly.getFirstYear(),
              year -> year - yearly.getEvery() < asOf.getYear(),
              year -> year + yearly.getEvery())
          .mapToObj(year -> inTime(yearly.in(year)))
          .toList();
    }
    if (stated instanceof PeriodicDue periodic) {
      return Stream.iterate(
              periodic.getEvery().firstDayOf(periodic.getSince()),
              day -> !day.isAfter(asOf),
              day -> periodic.getEvery().lastDayOf(day).plusDays(1))
          .map(day -> inTime(periodic.getEvery().lastDayOf(day)))
          .toList();
    }
    if (stated instanceof WithinDue within && isFromIssue(within)) {
      return List.of(issue.plusDays(1));
    }
    if (stated instanceof UnquantifiedDue || stated instanceof WithinDue) {
      return List.of(start.plusDays(1), asOf);
    }
    if (stated instanceof SeriesDue series) {
      return Stream.of(series.getFirst(), series.getThen())
          .flatMap(each -> days(Optional.of(each)).stream())
          .toList();
    }
    if (stated instanceof EarliestDue
        || stated instanceof LatestDue
        || stated instanceof RepeatDue) {
      return parts(stated)
          .flatMap(each -> days(Optional.of(each)).stream())
          .distinct()
          .toList();
    }
    return List.of(due.flatMap(each -> last(each, start)).map(this::inTime).orElse(start));
  }

  private static boolean isFromIssue(WithinDue within) {
    return within
        .getStart()
        .filter(each -> each.getKind() == StartKind.PROMULGATION)
        .isPresent();
  }

  private LocalDate inTime(LocalDate last) {
    return last.isAfter(asOf) ? asOf : last;
  }

  /** Finds the measure that a due date leaves open. */
  Optional<Parameter> measure(Due due, ProvisionId provision) {
    Parameter.Builder parameter = Parameter.builder().provision(provision);
    if (due instanceof BlankDue blank) {
      return Optional.of(parameter.date(day(blank)).build());
    }
    if (due instanceof UnquantifiedDue word) {
      return Optional.of(
          switch (word.getTiming()) {
            case REGULARLY -> parameter.interval(INTERVAL).build();
            case PROMPTLY -> parameter.days(DAYS).build();
            case WHEN_SUITABLE -> parameter.date(start.plusDays(DAYS)).build();
          });
    }
    return parts(due).flatMap(part -> measure(part, provision).stream()).findFirst();
  }
}
