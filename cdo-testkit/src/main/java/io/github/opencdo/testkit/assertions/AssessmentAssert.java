package io.github.opencdo.testkit.assertions;

import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.finding.Severity;
import io.github.opencdo.rules.finding.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on an assessment (判定断言).
 *
 * <p>Subjects are written as in a finding's key, such as {@code unit:hz-health}. A failure lists the
 * findings of the provision in question, so that the reason can be read without a debugger.
 */
public final class AssessmentAssert extends AbstractAssert<AssessmentAssert, Assessment> {

  private AssessmentAssert(Assessment actual) {
    super(actual, AssessmentAssert.class);
  }

  /**
   * Starts assertions on an assessment.
   *
   * @param actual the assessment
   * @return the assertions
   */
  public static AssessmentAssert assertThat(Assessment actual) {
    return new AssessmentAssert(actual);
  }

  /**
   * Checks the verdict. {@code hasVerdict(COMPLIANT)} passes for an assessment without an open or
   * breached duty and fails for one with a vacancy that a clause forbids.
   *
   * @param expected the verdict
   * @return these assertions
   */
  public AssessmentAssert hasVerdict(Verdict expected) {
    if (actual.getVerdict() != expected) {
      failWithMessage(
          "Verdict must be %s, but was: '%s'; breaches: %s",
          expected, actual.getVerdict(), lines(actual.findings(Outcome.VIOLATED).stream()));
    }
    return this;
  }

  /**
   * Checks the outcome of a provision for a subject. {@code hasOutcome(PENDING, "HZ-035",
   * "unit:hz-health")} passes when at least one finding says so and fails when each says something
   * else, or when there is none.
   *
   * @param expected the outcome
   * @param provision the provision's id, such as {@code HZ-035}
   * @param subject the subject's key
   * @return these assertions
   */
  public AssessmentAssert hasOutcome(Outcome expected, String provision, String subject) {
    boolean present = about(provision, subject).anyMatch(each -> each.getOutcome() == expected);
    if (!present) {
      failWithMessage(
          "Outcome of %s for %s must be %s, but was: '%s'",
          provision, subject, expected, lines(about(provision)));
    }
    return this;
  }

  /**
   * Checks that a provision is violated by a subject, at any severity.
   *
   * @param provision the provision's id, such as {@code HZ-035}
   * @param subject the subject's key, such as {@code unit:hz-health}
   * @return these assertions
   */
  public AssessmentAssert hasViolated(String provision, String subject) {
    return hasOutcome(Outcome.VIOLATED, provision, subject);
  }

  /**
   * Checks that a provision is violated by a subject at a severity.
   *
   * @param severity the severity of the breach
   * @param provision the provision's id, such as {@code HZ-035}
   * @param subject the subject's key, such as {@code unit:hz-health}
   * @return these assertions
   */
  public AssessmentAssert hasViolated(Severity severity, String provision, String subject) {
    hasViolated(provision, subject);
    boolean present = about(provision, subject)
        .anyMatch(each -> each.getOutcome() == Outcome.VIOLATED && each.getSeverity() == severity);
    if (!present) {
      failWithMessage(
          "Breach of %s by %s must weigh %s, but was: '%s'",
          provision, subject, severity, lines(about(provision, subject)));
    }
    return this;
  }

  /**
   * Checks that the violated provisions are these and no others, whoever violates them. {@code
   * hasOnlyViolated()} passes for an assessment without a breach.
   *
   * @param provisions the provisions' ids, in any order
   * @return these assertions
   */
  public AssessmentAssert hasOnlyViolated(String... provisions) {
    TreeSet<String> expected = new TreeSet<>(List.of(provisions));
    TreeSet<String> found = actual.findings(Outcome.VIOLATED).stream()
        .map(AssessmentAssert::provision)
        .collect(Collectors.toCollection(TreeSet::new));
    if (!found.equals(expected)) {
      failWithMessage(
          "Violated provisions must be %s, but were: '%s': %s",
          expected, found, lines(actual.findings(Outcome.VIOLATED).stream()));
    }
    return this;
  }

  /**
   * Checks that a change of the facts brought these breaches and no others. {@code
   * hasNewlyViolated(before, "HZ-035 unit:hz-health")} passes when this is the only breach that the
   * assessment from before the change does not have.
   *
   * @param before the assessment from before the change
   * @param breaches each a provision's id and a subject's key with a space between, in any order
   * @return these assertions
   */
  public AssessmentAssert hasNewlyViolated(Assessment before, String... breaches) {
    TreeSet<String> expected = new TreeSet<>(List.of(breaches));
    TreeSet<String> found = breaches(actual);
    found.removeAll(breaches(before));
    if (!found.equals(expected)) {
      failWithMessage(
          "New breaches must be %s, but were: '%s': %s",
          expected,
          found,
          lines(actual.findings(Outcome.VIOLATED).stream()
              .filter(each -> found.contains(breach(each)))));
    }
    return this;
  }

  /**
   * Checks that no finding of any provision is about a subject.
   *
   * @param subject the subject's key, such as {@code unit:pn-bureau}
   * @return these assertions
   */
  public AssessmentAssert hasNothingAbout(String subject) {
    List<Finding> found = actual.getFindings().stream()
        .filter(each -> each.getKey().getSubject().toString().equals(subject))
        .toList();
    if (!found.isEmpty()) {
      failWithMessage(
          "Findings about %s must be absent, but were: '%s'", subject, lines(found.stream()));
    }
    return this;
  }

  private Stream<Finding> about(String provision, String subject) {
    return about(provision).filter(each -> each.getKey().getSubject().toString().equals(subject));
  }

  private Stream<Finding> about(String provision) {
    return actual.getFindings().stream().filter(each -> provision(each).equals(provision));
  }

  private static String provision(Finding finding) {
    return finding.getKey().getProvision().getText();
  }

  private static TreeSet<String> breaches(Assessment assessment) {
    return assessment.findings(Outcome.VIOLATED).stream()
        .map(AssessmentAssert::breach)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String breach(Finding finding) {
    return provision(finding) + " " + finding.getKey().getSubject();
  }

  private static String lines(Stream<Finding> findings) {
    return findings.map(AssessmentAssert::line).collect(Collectors.joining("; ", "[", "]"));
  }

  private static String line(Finding finding) {
    return "%s %s %s: %s"
        .formatted(
            finding.getSeverity(),
            finding.getOutcome(),
            finding.getKey(),
            finding.message(Locale.ENGLISH));
  }
}
