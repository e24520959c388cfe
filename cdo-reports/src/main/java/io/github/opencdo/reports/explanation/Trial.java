package io.github.opencdo.reports.explanation;

import io.github.opencdo.reports.amendment.Amendment;
import io.github.opencdo.rules.finding.Finding;
import java.util.List;
import java.util.Optional;

/**
 * Changes that were tried.
 *
 * @param amendments the changes
 * @param after what became of the finding, empty if nothing is left that it could be about
 * @param effect what that means
 * @param fresh what is breached only since
 */
record Trial(
    List<Amendment> amendments, Optional<Finding> after, Effect effect, List<Finding> fresh) {}
