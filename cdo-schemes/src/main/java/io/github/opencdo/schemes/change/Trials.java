package io.github.opencdo.schemes.change;

import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.rules.finding.Assessment;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Assessments in circumstances that are partly those of one and partly those of another, each made once. */
final class Trials {

  private record Trial(Set<Factor> ofAfter, FactShift shift) {}

  private final Contrast contrast;
  private final Map<ProvisionId, ProvisionId> successors;
  private final Court court;
  private final Map<Trial, Places> made = new HashMap<>();

  Trials(Contrast contrast, Map<ProvisionId, ProvisionId> successors, Court court) {
    this.contrast = contrast;
    this.successors = successors;
    this.court = court;
  }

  /** Notes an assessment that was made already. */
  Places put(Set<Factor> ofAfter, Assessment assessment) {
    Places places = places(ofAfter, assessment);
    made.put(new Trial(ofAfter, FactShift.none()), places);
    return places;
  }

  /** Judges with some factors of the later assessment and the others of the former. */
  Places of(Set<Factor> ofAfter) {
    return of(ofAfter, FactShift.none());
  }

  /** Judges in the same way with facts that are shifted in time. */
  Places of(Set<Factor> ofAfter, FactShift shift) {
    return made.computeIfAbsent(new Trial(ofAfter, shift), this::make);
  }

  private Places make(Trial trial) {
    Circumstances here = new Mixture(contrast, trial.ofAfter()).mixed();
    Circumstances shifted = here.with(trial.shift().of(here.register(), contrast.interval()));
    return places(trial.ofAfter(), court.judge(shifted));
  }

  private Places places(Set<Factor> ofAfter, Assessment assessment) {
    return new Places(assessment, ofAfter.contains(Factor.EDITION) ? Map.of() : successors);
  }

  static Set<Factor> with(Set<Factor> factors, Factor further) {
    Set<Factor> all = new HashSet<>(factors);
    all.add(further);
    return Set.copyOf(all);
  }

  static Set<Factor> without(Set<Factor> factors, Factor one) {
    Set<Factor> rest = new HashSet<>(factors);
    rest.remove(one);
    return Set.copyOf(rest);
  }
}
