package io.github.opencdo.schemes.lint;

import io.github.opencdo.model.scheme.Scheme;
import java.util.List;

/**
 * Looks for what is doubtful about a scheme (制度体检): counts and points, dates, roles,
 * evaluations, names, and things that nothing uses.
 *
 * <p>A warning is no error: the text of a document may itself be doubtful.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class SchemeLint {

  private static final SchemeLint STANDARD = new SchemeLint(List.of(
      new ListedCounts(),
      new PointSums(),
      new DuesBeforeIssue(),
      new IdleDues(),
      new ReportsWithoutSlack(),
      new DutiesWithoutRole(),
      new SelfEvaluation(),
      new EvaluatedEvaluators(),
      new AmbiguousNames(),
      new UnlistedLeads(),
      new UnusedParts(),
      new UnusedRoles(),
      new UnusedTerms(),
      new UnusedDetails(),
      new UnusedTypes()));

  private final List<LintRule> rules;

  private SchemeLint(List<LintRule> rules) {
    this.rules = rules;
  }

  /** Obtains the lint that asks all questions. */
  public static SchemeLint standard() {
    return STANDARD;
  }

  /**
   * Looks at a scheme.
   *
   * @param scheme the scheme
   * @return the warnings, by question and then in the order of the document
   */
  public List<LintWarning> check(Scheme scheme) {
    return rules.stream().flatMap(rule -> rule.check(scheme)).toList();
  }
}
