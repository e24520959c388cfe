package io.github.opencdo.testkit.law;

import io.github.opencdo.model.scheme.Descent;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scheme.Strictness;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.testkit.sample.Sample;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A scheme that tightens another lets nothing pass that the other does not (只严不松); of one that derives from the
 * other that is asked as far as it says itself that it keeps or tightens what the other asks.
 *
 * @param parent the assessor of the scheme that is tightened
 */
record Tightening(Assessor parent) implements Law {

  private static final Set<Strictness> KEPT = EnumSet.of(Strictness.EQUAL, Strictness.TIGHTENS);
  private static final String ADVICE =
      ". Let the operation that changes it ask for more, not for less, or call it a relaxation";

  @Override
  public String statement() {
    return "what breaks %s breaks it too".formatted(parent.getScheme().getId());
  }

  @Override
  public Optional<String> findBreach(Assessor child, Sample sample) {
    Map<ProvisionId, ProvisionId> heirs = heirs(child.getScheme());
    Outline found = Outline.of(sample.assessedBy(child));
    return sample.assessedBy(parent).findings(Outcome.VIOLATED).stream()
        .filter(breach -> heirs.containsKey(breach.getKey().getProvision()))
        .flatMap(breach -> difference(breach, found, heirs).stream())
        .findFirst();
  }

  private static Optional<String> difference(
      Finding breach, Outline found, Map<ProvisionId, ProvisionId> heirs) {
    ProvisionId heir = Objects.requireNonNull(heirs.get(breach.getKey().getProvision()));
    Optional<Finding> now = found.find(Outline.place(heir, breach));
    return now.filter(each -> isBreach(each, breach)).isPresent()
        ? Optional.empty()
        : Optional.of(Outline.place(breach)
            + " was "
            + Outline.line(breach)
            + " and is "
            + now.map(Outline::line).orElse("missing")
            + ADVICE);
  }

  private static boolean isBreach(Finding now, Finding breach) {
    return now.getOutcome() == Outcome.VIOLATED
        && now.getSeverity().compareTo(breach.getSeverity()) <= 0;
  }

  /** Gets by which provision of the child each of the parent's is kept or tightened. */
  private Map<ProvisionId, ProvisionId> heirs(Scheme child) {
    Map<ProvisionId, ProvisionId> heirs = new HashMap<>();
    boolean derived = Stream.concat(
            child.getProvisions().stream().flatMap(each -> each.getDescent().stream()),
            child.getRemoved().stream())
        .anyMatch(this::isOfParent);
    child
        .getProvisions()
        .forEach(provision -> (derived ? kept(provision) : Stream.of(provision.getId()))
            .forEach(id -> heirs.putIfAbsent(id, provision.getId())));
    return heirs;
  }

  private Stream<ProvisionId> kept(Provision provision) {
    return provision.getDescent().stream()
        .filter(this::isOfParent)
        .filter(descent -> KEPT.contains(descent.getRelation()))
        .map(Descent::getProvision);
  }

  private boolean isOfParent(Descent descent) {
    return descent.getScheme().equals(parent.getScheme().getId());
  }
}
