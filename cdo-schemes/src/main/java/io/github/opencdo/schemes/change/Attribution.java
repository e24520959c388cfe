package io.github.opencdo.schemes.change;

import io.github.opencdo.schemes.change.Places.Place;
import java.util.Set;
import java.util.stream.Collectors;

/** Which factors make a difference, found by judging again with one at a time taken from the other assessment. */
final class Attribution {

  private final Trials trials;
  private final Set<Factor> differing;

  Attribution(Trials trials, Set<Factor> differing) {
    this.trials = trials;
    this.differing = differing;
  }

  /** Gets the factors: those that make a difference by themselves on either side, or all if only several together do. */
  Set<Factor> of(Place place, FindingChangeKind kind) {
    Set<Factor> decisive = differing.stream()
        .filter(factor -> matters(factor, place, kind))
        .collect(Collectors.toSet());
    return decisive.isEmpty() ? differing : decisive;
  }

  private boolean matters(Factor factor, Place place, FindingChangeKind kind) {
    return differ(Set.of(), Set.of(factor), place, kind)
        || differ(Trials.without(differing, factor), differing, place, kind);
  }

  private boolean differ(Set<Factor> one, Set<Factor> other, Place place, FindingChangeKind kind) {
    return !kind.aspect(trials.of(one).find(place))
        .equals(kind.aspect(trials.of(other).find(place)));
  }
}
