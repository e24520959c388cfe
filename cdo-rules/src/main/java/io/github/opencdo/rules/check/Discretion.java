package io.github.opencdo.rules.check;

import io.github.opencdo.model.activity.Activity;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.requirement.CadenceRequirement;
import io.github.opencdo.model.time.Due;
import io.github.opencdo.model.time.PeriodicDue;
import io.github.opencdo.model.time.RepeatDue;
import io.github.opencdo.model.time.SeriesDue;
import io.github.opencdo.model.time.YearlyDue;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether what takes place more often than it has to was called by those who may do so. */
final class Discretion {

  private final CadenceRequirement requirement;
  private final Set<EntityRef> chairs;
  private final Situation situation;

  /**
   * Prepares the question.
   *
   * @param chairs those at whose discretion it takes place more often
   * @param situation what those who called it are called
   */
  Discretion(CadenceRequirement requirement, Set<EntityRef> chairs, Situation situation) {
    this.situation = situation;
    this.requirement = requirement;
    this.chairs = chairs;
  }

  boolean isTheirs(Activity activity) {
    return chairs.contains(activity.getOrganiser())
        || activity.getMandate().filter(chairs::contains).isPresent();
  }

  /** Judges the activities of each period; those that others called are the regular ones. */
  Stream<Timeliness> of(List<Activity> held) {
    if (requirement.getDiscretion().isEmpty()) {
      return Stream.empty();
    }
    Map<String, List<Activity>> regular = held.stream()
        .filter(each -> !isTheirs(each))
        .collect(
            Collectors.groupingBy(each -> period(each.getOn()), TreeMap::new, Collectors.toList()));
    return regular.values().stream()
        .flatMap(each -> each.stream().skip(requirement.getCount()))
        .map(each -> Timeliness.of(
            Outcome.VIOLATED,
            Message.of("cadence.not-theirs", each.getOn(), situation.name(each.getOrganiser()))));
  }

  // Where no period is given, all belong together.
  private String period(LocalDate day) {
    return requirement.getDue().map(due -> period(due, day)).orElse("");
  }

  private static String period(Due due, LocalDate day) {
    if (due instanceof RepeatDue repeat) {
      return period(repeat.getDue(), day);
    }
    if (due instanceof SeriesDue series) {
      return period(series.getThen(), day);
    }
    if (due instanceof PeriodicDue periodic) {
      return periodic.getEvery().nameOf(day);
    }
    return due instanceof YearlyDue yearly
        ? String.valueOf(Math.floorDiv(
            day.getYear() - yearly.getFirstYear() + yearly.getEvery() - 1, yearly.getEvery()))
        : "";
  }
}
