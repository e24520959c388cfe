package io.github.opencdo.schemes.change;

import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.FindingKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The findings of an assessment by where they stand, in terms of the later edition. */
final class Places {

  /** Where a finding stands, whatever the scheme is called. */
  record Place(ProvisionId provision, String requirement, String subject) {}

  private final Map<Place, Finding> findings = new LinkedHashMap<>();

  /**
   * Obtains the places.
   *
   * @param assessment the assessment
   * @param successors for each provision what it is in the later edition, where that is another one
   */
  Places(Assessment assessment, Map<ProvisionId, ProvisionId> successors) {
    assessment.getFindings().forEach(each -> findings.put(place(each.getKey(), successors), each));
  }

  private static Place place(FindingKey key, Map<ProvisionId, ProvisionId> successors) {
    boolean whole = key.getSubject().getKind() == EntityKind.SCHEME;
    return new Place(
        successors.getOrDefault(key.getProvision(), key.getProvision()),
        key.getRequirement(),
        whole ? EntityKind.SCHEME.getPrefix() : key.getSubject().toString());
  }

  Set<Place> all() {
    return findings.keySet();
  }

  Optional<Finding> find(Place place) {
    return Optional.ofNullable(findings.get(place));
  }
}
