package io.github.opencdo.schemes.change;

import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.FindingKey;
import io.github.opencdo.schemes.comparison.ProvisionChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Names what precisely the factors are that made a finding another one. */
final class Evidence {

  private final Contrast contrast;
  private final List<ProvisionChange> provisions;
  private final LaidDown laidDown;
  private final Course course;

  Evidence(Contrast contrast, List<ProvisionChange> provisions) {
    this.contrast = contrast;
    this.provisions = provisions;
    this.laidDown = new LaidDown(contrast.before().register(), contrast.after().register());
    this.course = new Course(contrast);
  }

  /**
   * Names the causes of one change.
   *
   * @param pair the two findings
   * @param factors the factors that make the difference
   * @param dated the lists of which facts that took effect or ended do
   * @param passed whether time alone does
   */
  List<Cause> of(Pair pair, Set<Factor> factors, Set<String> dated, boolean passed) {
    List<Cause> causes = new ArrayList<>();
    if (factors.contains(Factor.EDITION)) {
      causes.add(contrast.isOfOneEdition() ? phase() : edition(pair));
    }
    facts(pair, factors, dated).ifPresent(causes::add);
    if (factors.contains(Factor.RECORDS)) {
      causes.add(laidDown.records());
    }
    if (factors.contains(Factor.WAIVERS)) {
      causes.addAll(laidDown.waivers(pair));
    }
    if (factors.contains(Factor.PARAMETERS)) {
      causes.addAll(laidDown.parameters(pair));
    }
    if (passed) {
      causes.addAll(course.of(pair));
    }
    return causes;
  }

  private Cause phase() {
    return PhaseCause.of(contrast.before().phase(), contrast.after().phase());
  }

  private Cause edition(Pair pair) {
    EditionCause.Builder cause = EditionCause.builder()
        .before(contrast.before().scheme().getId())
        .after(contrast.after().scheme().getId());
    ProvisionChange change = provisions.stream()
        .filter(
            each -> isOf(each.getBefore(), pair.before()) || isOf(each.getAfter(), pair.after()))
        .findFirst()
        .orElseThrow();
    return cause
        .change(change.getKind())
        .provisionBefore(change.getBefore())
        .provisionAfter(change.getAfter())
        .build();
  }

  private static boolean isOf(Optional<ProvisionId> provision, Optional<Finding> finding) {
    Optional<ProvisionId> own = finding.map(Finding::getKey).map(FindingKey::getProvision);
    return own.isPresent() && own.equals(provision);
  }

  private Optional<Cause> facts(Pair pair, Set<Factor> factors, Set<String> dated) {
    Set<String> changed =
        factors.stream().filter(Factor::isFacts).map(Factor::list).collect(Collectors.toSet());
    List<FactChange> facts = new ArrayList<>(contrast.changed().about(pair, changed));
    facts.addAll(contrast.dated().about(pair, dated));
    return facts.isEmpty() ? Optional.empty() : Optional.of(FactCause.of(facts));
  }
}
