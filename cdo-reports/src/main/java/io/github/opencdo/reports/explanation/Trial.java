package io.github.opencdo.reports.explanation;

import io.github.opencdo.reports.repair.Amendment;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import java.util.List;

/**
 * Changes that were tried and that helped.
 *
 * @param amendments the changes
 * @param judged what was judged then
 * @param fresh what is breached only since
 */
record Trial(List<Amendment> amendments, Assessment judged, List<Finding> fresh) {}
