package io.github.opencdo.rules.check;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.register.Event;
import io.github.opencdo.model.requirement.Changed;
import io.github.opencdo.model.requirement.Happened;
import io.github.opencdo.model.requirement.Staffed;
import io.github.opencdo.model.requirement.Trigger;
import io.github.opencdo.model.time.DateRange;
import io.github.opencdo.rules.facts.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the days on which something made a submission due. */
final class Occasions {

  private final Situation situation;

  Occasions(Situation situation) {
    this.situation = situation;
  }

  List<LocalDate> of(Trigger trigger, Optional<Unit> unit) {
    if (trigger instanceof Staffed staffed) {
      return unit.stream()
          .flatMap(each -> situation.roster().history(each.getId(), staffed.getRoles()).stream())
          .map(this::start)
          .limit(1)
          .toList();
    }
    if (trigger instanceof Changed changed) {
      return unit.stream()
          .flatMap(each -> changes(situation.roster().history(each.getId(), changed.getRoles())))
          .distinct()
          .sorted()
          .toList();
    }
    return situation.records().events(((Happened) trigger).getEvent(), unit).stream()
        .map(Event::getOn)
        .toList();
  }

  private Stream<LocalDate> changes(List<Assignment> history) {
    Stream<LocalDate> starts = history.stream().map(this::start);
    Stream<LocalDate> ends = history.stream()
        .map(Assignment::getDuring)
        .map(DateRange::getEndExclusive)
        .flatMap(Optional::stream);
    Optional<LocalDate> first = history.stream().map(this::start).findFirst();
    return Stream.concat(starts, ends)
        .filter(
            day -> !day.isAfter(situation.asOf()) && first.filter(day::isAfter).isPresent());
  }

  private LocalDate start(Assignment assignment) {
    return assignment.getDuring().getStartInclusive().orElse(LocalDate.MIN);
  }
}
