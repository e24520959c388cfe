package io.github.opencdo.schemes.change;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.rules.finding.Explanation;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.finding.Severity;
import io.github.opencdo.rules.message.Message;
import java.util.Optional;

/** What a finding says, whatever edition says it and wherever the clause stands in it. */
record Said(
    Outcome outcome,
    Severity severity,
    boolean draft,
    Optional<EntityRef> within,
    Message message,
    Explanation explanation) {

  static Said of(Finding finding) {
    return new Said(
        finding.getOutcome(),
        finding.getSeverity(),
        finding.isDraft(),
        finding.getWithin(),
        finding.getMessage(),
        finding.getExplanation());
  }
}
