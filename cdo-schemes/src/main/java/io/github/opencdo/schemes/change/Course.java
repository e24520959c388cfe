package io.github.opencdo.schemes.change;

import io.github.opencdo.model.register.Waiver;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Instance;
import io.github.opencdo.rules.finding.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What time alone brings: waivers that begin or end, last days that pass. */
final class Course {

  private final Contrast contrast;

  Course(Contrast contrast) {
    this.contrast = contrast;
  }

  /** Names what brought about a change that time alone brought about, in general if nothing precise is known. */
  List<Cause> of(Pair pair) {
    List<Cause> causes = new ArrayList<>(waivers(pair));
    if (causes.isEmpty() || !isBreachedThroughout(pair)) {
      deadlines(pair).stream().map(DeadlineCause::of).forEach(causes::add);
    }
    if (causes.isEmpty()) {
      causes.add(TimeCause.of(contrast.before().day(), contrast.after().day()));
    }
    return causes;
  }

  // A breach that is waived on one of the days was one before any later deadline.
  private static boolean isBreachedThroughout(Pair pair) {
    return pair.hasOutcome(Outcome.EXCEPTED) && pair.hasOutcome(Outcome.VIOLATED);
  }

  private List<WaiverCause> waivers(Pair pair) {
    if (!pair.hasOutcome(Outcome.EXCEPTED) && !pair.hasOutcome(Outcome.VIOLATED)) {
      return List.of();
    }
    LocalDate earlier = contrast.interval().earlier();
    LocalDate later = contrast.interval().later();
    return Stream.of(contrast.before(), contrast.after())
        .flatMap(each -> each.register().getWaivers().stream())
        .distinct()
        .filter(pair::isWaivableBy)
        .filter(waiver -> waiver.holdsOn(earlier) != waiver.holdsOn(later))
        .sorted(Comparator.comparing(Waiver::toString))
        .map(waiver ->
            WaiverCause.of(waiver, waiver.holdsOn(later) ? Transition.BEGAN : Transition.ENDED))
        .toList();
  }

  private Set<LocalDate> deadlines(Pair pair) {
    Set<LocalDate> days = new TreeSet<>();
    pair.findings()
        .flatMap(finding -> finding.getExplanation().getDue().stream())
        .forEach(days::add);
    Set<Instance> former = instances(pair.before());
    Set<Instance> later = instances(pair.after());
    Stream.concat(
            former.stream().filter(each -> !later.contains(each)),
            later.stream().filter(each -> !former.contains(each)))
        .map(Instance::getDue)
        .forEach(days::add);
    days.removeIf(day -> !contrast.interval().passes(day));
    return days;
  }

  private static Set<Instance> instances(Optional<Finding> finding) {
    return finding.map(each -> Set.copyOf(each.getExplanation().getInstances())).orElseGet(Set::of);
  }
}
