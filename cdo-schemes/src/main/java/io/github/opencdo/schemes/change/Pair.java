package io.github.opencdo.schemes.change;

import io.github.opencdo.model.register.Waiver;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The findings of two assessments at one place.
 *
 * @param before the former one, if there was one
 * @param after the later one, if there is one
 */
record Pair(Optional<Finding> before, Optional<Finding> after) {

  Stream<Finding> findings() {
    return Stream.of(before, after).flatMap(Optional::stream);
  }

  boolean hasOutcome(Outcome outcome) {
    return findings().anyMatch(finding -> finding.getOutcome() == outcome);
  }

  boolean isWaivableBy(Waiver waiver) {
    return findings().anyMatch(finding -> finding.isWaivableBy(waiver));
  }

  Set<ProvisionId> provisions() {
    return findings().map(finding -> finding.getKey().getProvision()).collect(Collectors.toSet());
  }
}
