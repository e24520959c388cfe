package io.github.opencdo.schemes.change;

import io.github.opencdo.schemes.change.Places.Place;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether it was facts taking effect or time alone that made a difference from one day to another. */
final class Passage {

  /**
   * Two assessments between which only the day lies.
   *
   * @param earlier the factors of the one on the earlier day
   * @param later the factors of the one on the later day
   */
  private record Step(Set<Factor> earlier, Set<Factor> later) {}

  private final Trials trials;
  private final Set<String> lists;
  private final List<Step> steps;

  Passage(Trials trials, Contrast contrast, Set<Factor> differing) {
    this.trials = trials;
    this.lists = contrast.dated().lists();
    this.steps = Stream.of(Set.<Factor>of(), differing)
        .map(side -> Trials.without(side, Factor.DAY))
        .distinct()
        .map(side -> step(side, contrast.isForwards()))
        .toList();
  }

  private static Step step(Set<Factor> others, boolean forwards) {
    Set<Factor> moved = Trials.with(others, Factor.DAY);
    return forwards ? new Step(others, moved) : new Step(moved, others);
  }

  /** Checks whether time makes a difference that the facts that took effect or ended would not have made at once. */
  boolean isOfTime(Place place, FindingChangeKind kind) {
    return relevant(place, kind).anyMatch(step -> isOfTime(step, place, kind));
  }

  private boolean isOfTime(Step step, Place place, FindingChangeKind kind) {
    Places waited = trials.of(step.later(), FactShift.heldBack(lists));
    Places atOnce = trials.of(step.earlier(), FactShift.broughtForward(lists));
    return differ(waited, trials.of(step.earlier()), place, kind)
        && differ(atOnce, trials.of(step.later()), place, kind);
  }

  /** Finds the lists of which facts that took effect or ended make a difference. */
  Set<String> listsOfFacts(Place place, FindingChangeKind kind) {
    Set<String> decisive = new TreeSet<>();
    relevant(place, kind)
        .filter(step -> isOfFacts(step, lists, place, kind))
        .forEach(step -> decisive.addAll(decisive(step, place, kind)));
    return decisive;
  }

  private Set<String> decisive(Step step, Place place, FindingChangeKind kind) {
    Set<String> alone = lists.stream()
        .filter(list -> isOfFacts(step, Set.of(list), place, kind))
        .collect(Collectors.toSet());
    return alone.isEmpty() ? lists : alone;
  }

  private boolean isOfFacts(Step step, Set<String> held, Place place, FindingChangeKind kind) {
    return differ(
        trials.of(step.later(), FactShift.heldBack(held)), trials.of(step.later()), place, kind);
  }

  private Stream<Step> relevant(Place place, FindingChangeKind kind) {
    return steps.stream()
        .filter(step -> differ(trials.of(step.earlier()), trials.of(step.later()), place, kind));
  }

  private static boolean differ(Places one, Places other, Place place, FindingChangeKind kind) {
    return !kind.aspect(one.find(place)).equals(kind.aspect(other.find(place)));
  }
}
