package io.github.opencdo.reports.explanation;

import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * One finding with all that it rests on, and the fewest changes that would satisfy it (判定说明).
 *
 * <p>This class is immutable and thread-safe.
 */
public final class FindingExplanation {

  private final Assessment assessment;
  private final Finding finding;
  private final List<Change> changes;
  private final List<Change> consequences;

  private FindingExplanation(Assessment assessment, Finding finding, ChangeSearch search) {
    this.assessment = assessment;
    this.finding = finding;
    this.changes = search.changes();
    this.consequences = search.consequences();
  }

  /**
   * Explains a finding. Changes are tried on copies of the register and judged again as of the same {@link LocalDate day}, so that this
   * takes as long as some dozens of assessments.
   *
   * @param assessor the assessor that made the assessment
   * @param assessment the assessment
   * @param finding one of its findings
   * @return the explanation
   */
  public static FindingExplanation of(Assessor assessor, Assessment assessment, Finding finding) {
    return new FindingExplanation(
        assessment, finding, new ChangeSearch(assessor, assessment, finding));
  }

  /** Gets the finding. */
  public Finding getFinding() {
    return finding;
  }

  /**
   * Gets the fewest changes that would satisfy the finding; among as many, those that breach the least anew.
   *
   * @return the changes, none if nothing is to be done
   */
  public List<Change> getChanges() {
    return changes;
  }

  /**
   * Gets what else has to be done once the changes are made: whoever is newly appointed has to be filed, too.
   *
   * @return what is to be done, each with the clause that wants it
   */
  public List<Change> getConsequences() {
    return consequences;
  }

  /**
   * Tells the explanation as a tree of sentences.
   *
   * @param locale the locale of the reader
   * @return the text, with a line feed at the end of each line
   */
  public String toText(Locale locale) {
    return new ExplanationTree(assessment, this, locale).render();
  }
}
