package io.github.opencdo.schemes.change;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.schemes.change.Places.Place;
import io.github.opencdo.schemes.comparison.ProvisionChange;
import io.github.opencdo.schemes.comparison.SchemeDiff;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Compares two assessments: pairs their findings, and finds the causes of what is different. */
final class Comparing {

  private final Assessment before;
  private final Assessment after;
  private final Contrast contrast;
  private final Set<Factor> differing;
  private final Trials trials;
  private final Places former;
  private final Places later;
  private final Attribution attribution;
  private final Passage passage;
  private final Evidence evidence;

  Comparing(Assessment before, Assessment after, Function<Scheme, Assessor> judging) {
    this.before = before;
    this.after = after;
    this.contrast = new Contrast(before, after);
    this.differing = contrast.factors();
    List<ProvisionChange> provisions = contrast.isOfOneEdition()
        ? List.of()
        : SchemeDiff.between(before.getScheme(), after.getScheme()).getChanges();
    this.trials = new Trials(contrast, successors(provisions), new Court(judging, before, after));
    this.former = trials.put(Set.of(), before);
    this.later = trials.put(differing, after);
    this.attribution = new Attribution(trials, differing);
    this.passage = new Passage(trials, contrast, differing);
    this.evidence = new Evidence(contrast, provisions);
  }

  private static Map<ProvisionId, ProvisionId> successors(List<ProvisionChange> provisions) {
    Map<ProvisionId, ProvisionId> successors = new HashMap<>();
    provisions.forEach(change -> change
        .getBefore()
        .ifPresent(former -> change.getAfter().ifPresent(later -> successors.put(former, later))));
    return successors;
  }

  AssessmentComparison compare() {
    AssessmentComparison.Builder comparison =
        AssessmentComparison.builder().before(before).after(after);
    Set<Place> places = new LinkedHashSet<>(later.all());
    places.addAll(former.all());
    for (Place place : places) {
      Pair pair = new Pair(former.find(place), later.find(place));
      Optional<FindingChangeKind> kind = FindingChangeKind.find(pair.before(), pair.after());
      kind.ifPresentOrElse(
          each -> comparison.addChanges(change(place, pair, each)),
          () -> comparison.addUnchanged(pair.after().orElseThrow()));
    }
    return comparison.build();
  }

  private FindingChange change(Place place, Pair pair, FindingChangeKind kind) {
    if (differing.isEmpty()) {
      throw new IllegalArgumentException(
          "Assessments of one register by one scheme on one day must be equal, but %s differs"
              .formatted(pair.findings().map(Finding::getKey).findFirst().orElseThrow()));
    }
    Set<Factor> factors = attribution.of(place, kind);
    boolean moved = factors.contains(Factor.DAY);
    Set<String> dated = moved ? passage.listsOfFacts(place, kind) : Set.of();
    boolean passed = moved && (dated.isEmpty() || passage.isOfTime(place, kind));
    return FindingChange.builder()
        .kind(kind)
        .before(pair.before())
        .after(pair.after())
        .causes(evidence.of(pair, factors, dated, passed))
        .build();
  }
}
