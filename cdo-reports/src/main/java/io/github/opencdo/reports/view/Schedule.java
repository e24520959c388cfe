package io.github.opencdo.reports.view;

import io.github.opencdo.model.requirement.ArtefactRequirement;
import io.github.opencdo.model.requirement.CadenceRequirement;
import io.github.opencdo.model.requirement.CardinalityRequirement;
import io.github.opencdo.model.requirement.EvaluationRequirement;
import io.github.opencdo.model.requirement.RemedyRequirement;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.requirement.SubmissionRequirement;
import io.github.opencdo.model.requirement.TargetRequirement;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.time.CalendarPeriod;
import io.github.opencdo.model.time.Due;
import io.github.opencdo.model.time.FixedDue;
import io.github.opencdo.model.time.PeriodicDue;
import io.github.opencdo.model.time.WindowDue;
import io.github.opencdo.model.time.YearlyDue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When a provision wants something, as its text says; whom it concerns only a register can say.
 *
 * @param provision the provision
 * @param due when it is due
 */
public record Schedule(Provision provision, Due due) {

  /** Finds all that a scheme says of when something is due, in document order. */
  public static Stream<Schedule> of(Scheme scheme) {
    return scheme.getProvisions().stream()
        .flatMap(provision -> provision.getRequirements().stream()
            .flatMap(requirement -> due(requirement).stream())
            .distinct()
            .map(due -> new Schedule(provision, due)));
  }

  /** Finds the days on which it falls due within a span, both edges inclusive; none if they depend on facts. */
  public List<LocalDate> days(LocalDate first, LocalDate last) {
    return all(last).filter(day -> !day.isBefore(first) && !day.isAfter(last)).toList();
  }

  private Stream<LocalDate> all(LocalDate last) {
    if (due instanceof FixedDue fixed) {
      return Stream.of(fixed.getDay());
    }
    if (due instanceof WindowDue window) {
      return Stream.of(window.getLast());
    }
    if (due instanceof YearlyDue yearly) {
      return IntStream.rangeClosed(yearly.getFirstYear(), last.getYear()).mapToObj(yearly::in);
    }
    if (due instanceof PeriodicDue periodic) {
      CalendarPeriod every = periodic.getEvery();
      return Stream.iterate(
          every.lastDayOf(periodic.getSince()),
          day -> !day.isAfter(last),
          day -> every.lastDayOf(day.plusDays(1)));
    }
    return Stream.empty();
  }

  /** Gets after what time it falls due again, if it does. */
  public Optional<CalendarPeriod> every() {
    if (due instanceof YearlyDue) {
      return Optional.of(CalendarPeriod.YEAR);
    }
    return due instanceof PeriodicDue periodic
        ? Optional.of(periodic.getEvery())
        : Optional.empty();
  }

  private static Optional<Due> due(Requirement requirement) {
    if (requirement instanceof SubmissionRequirement it) {
      return it.getDue();
    }
    if (requirement instanceof CadenceRequirement it) {
      return it.getDue();
    }
    if (requirement instanceof CardinalityRequirement it) {
      return it.getDue();
    }
    if (requirement instanceof EvaluationRequirement it) {
      return it.getDue();
    }
    if (requirement instanceof ArtefactRequirement it) {
      return it.getDue();
    }
    if (requirement instanceof TargetRequirement it) {
      return it.getDue();
    }
    return requirement instanceof RemedyRequirement it ? it.getDue() : Optional.empty();
  }
}
