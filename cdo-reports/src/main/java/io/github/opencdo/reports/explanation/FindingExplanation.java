package io.github.opencdo.reports.explanation;

import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.reports.amendment.Amendment;
import io.github.opencdo.reports.message.Phrases;
import io.github.opencdo.reports.view.Names;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.assessor.RegisterChange;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * One finding with all that it rests on, and the fewest changes that would satisfy it (判定说明).
 *
 * <p>This class is immutable and thread-safe.
 */
public final class FindingExplanation {

  private final Assessment assessment;
  private final Finding finding;
  private final Optional<Trial> trial;
  private final Effect effect;

  private FindingExplanation(
      Assessment assessment, Finding finding, Optional<Trial> trial, Effect effect) {
    this.assessment = assessment;
    this.finding = finding;
    this.trial = trial;
    this.effect = effect;
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
    if (!ChangeSearch.isOpen(finding)) {
      return new FindingExplanation(assessment, finding, Optional.empty(), Effect.SATISFIES);
    }
    ChangeSearch search = new ChangeSearch(assessor, assessment, finding);
    Optional<Trial> trial = search.search();
    Effect otherwise = search.isTooLate() ? Effect.TOO_LATE : Effect.NONE;
    return new FindingExplanation(
        assessment, finding, trial, trial.map(Trial::effect).orElse(otherwise));
  }

  /** Gets the finding. */
  public Finding getFinding() {
    return finding;
  }

  /** Gets what the changes bring about. */
  public Effect getEffect() {
    return effect;
  }

  /**
   * Gets the fewest changes that would satisfy the finding; among as many, those that breach the least anew.
   *
   * <p>Where the day has passed, so that no change can satisfy it, these are what is still to be done; where none
   * helps, what the check advises.
   *
   * @return the changes, in the order in which they can be made; none if nothing is to be done
   */
  public List<Change> getChanges() {
    if (!isOpen()) {
      return List.of();
    }
    return trial
        .map(made -> made.amendments().stream().map(this::change).toList())
        .orElseGet(() -> advice(finding).stream().toList());
  }

  /**
   * Gets what else has to be done once the changes are made: whoever is newly appointed has to be filed, too.
   *
   * @return what is to be done, each with the clause that wants it
   */
  public List<Change> getConsequences() {
    return trial.stream()
        .flatMap(made -> made.fresh().stream())
        .flatMap(each -> advice(each).stream())
        .distinct()
        .toList();
  }

  /** Checks whether the finding leaves something to be done. */
  boolean isOpen() {
    return ChangeSearch.isOpen(finding);
  }

  private Change change(Amendment amendment) {
    return change(finding, Optional.of(amendment.change()), locale -> {
      Phrases phrases = Phrases.in(locale);
      return amendment.say(Names.of(assessment, phrases), phrases);
    });
  }

  private static Optional<Change> advice(Finding finding) {
    return finding
        .getExplanation()
        .getRemedy()
        .map(words -> change(finding, Optional.empty(), words::in));
  }

  private static Change change(
      Finding finding, Optional<RegisterChange> change, Function<Locale, String> words) {
    return Change.builder()
        .sentence(
            LocalizedText.of(words.apply(Locale.SIMPLIFIED_CHINESE), words.apply(Locale.ENGLISH)))
        .provision(finding.getKey().getProvision())
        .citation(finding.getCitation())
        .change(change)
        .build();
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
