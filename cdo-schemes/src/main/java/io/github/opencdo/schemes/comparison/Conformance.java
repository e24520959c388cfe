package io.github.opencdo.schemes.comparison;

import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.source.ProvisionId;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the report on a derived scheme out of what changed from its parent. */
final class Conformance {

  private final Scheme child;
  private final Scheme parent;

  Conformance(Scheme child, Scheme parent) {
    this.child = child;
    this.parent = parent;
  }

  ConformityReport report() {
    return ConformityReport.builder()
        .child(child.getId())
        .parent(parent.getId())
        .addAllItems(SchemeDiff.between(parent, child).getChanges().stream()
            .map(this::item)
            .toList())
        .build();
  }

  private ConformityItem item(ProvisionChange change) {
    return ConformityItem.builder()
        .relation(change.getRelation())
        .parent(change.getBefore())
        .child(change.getAfter())
        .force(force(change))
        .amendments(change.getAmendments())
        .build();
  }

  private Force force(ProvisionChange change) {
    return change
        .getBefore()
        .map(id -> forces(parent).get(id))
        .or(() -> change.getAfter().map(id -> forces(child).get(id)))
        .orElseThrow();
  }

  private static Map<ProvisionId, Force> forces(Scheme scheme) {
    return scheme.getProvisions().stream()
        .collect(Collectors.toMap(Provision::getId, Provision::getForce, (one, other) -> one));
  }
}
