package io.github.opencdo.reports.explanation;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.reports.message.Phrases;
import io.github.opencdo.reports.repair.Amendment;
import io.github.opencdo.reports.repair.Repairs;
import io.github.opencdo.reports.view.Names;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.FindingKey;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Looks for the fewest changes that would satisfy a finding, by trying them on copies of the register and judging again.
 *
 * <p>Where no change can be tried, or none helps, the advice of the check itself stands in.
 */
final class ChangeSearch {

  private final Assessor assessor;
  private final Assessment assessment;
  private final Finding finding;
  private final Optional<Trial> best;

  ChangeSearch(Assessor assessor, Assessment assessment, Finding finding) {
    this.assessor = assessor;
    this.assessment = assessment;
    this.finding = finding;
    this.best = isOpen(finding) ? search() : Optional.empty();
  }

  private Optional<Trial> search() {
    return assessor
        .findRequirement(finding.getKey())
        .map(requirement -> Repairs.of(assessment, finding, requirement))
        .flatMap(candidates -> Trials.smallest(candidates, this::attempt));
  }

  private Optional<Trial> attempt(List<Amendment> amendments) {
    Register changed = assessment.getRegister();
    for (Amendment amendment : amendments) {
      changed = amendment.edit().apply(changed);
    }
    Assessment judged = assessor.assess(changed, assessment.getAsOf());
    boolean open = judged.getFindings().stream()
        .anyMatch(each -> each.getKey().equals(finding.getKey()) && isOpen(each));
    return open ? Optional.empty() : Optional.of(new Trial(amendments, judged, breachedBy(judged)));
  }

  private List<Finding> breachedBy(Assessment judged) {
    Set<FindingKey> before = assessment.findings(Outcome.VIOLATED).stream()
        .map(Finding::getKey)
        .collect(Collectors.toSet());
    return judged.findings(Outcome.VIOLATED).stream()
        .filter(each -> !before.contains(each.getKey()))
        .toList();
  }

  /** Gets the changes; none if the finding leaves nothing to be done. */
  List<Change> changes() {
    if (!isOpen(finding)) {
      return List.of();
    }
    return best.map(trial -> trial.amendments().stream()
            .map(each -> change(finding, true, locale -> say(each, locale)))
            .toList())
        .orElseGet(() -> advice(finding).stream().toList());
  }

  /** Gets what the changes would breach anew and what to do about that. */
  List<Change> consequences() {
    return best.stream()
        .flatMap(trial -> trial.fresh().stream())
        .flatMap(each -> advice(each).stream())
        .distinct()
        .toList();
  }

  private static Optional<Change> advice(Finding finding) {
    Optional<Message> remedy = finding.getExplanation().getRemedy();
    return remedy.map(words -> change(finding, false, words::in));
  }

  private static Change change(Finding finding, boolean tried, Function<Locale, String> words) {
    return Change.builder()
        .sentence(
            LocalizedText.of(words.apply(Locale.SIMPLIFIED_CHINESE), words.apply(Locale.ENGLISH)))
        .provision(finding.getKey().getProvision())
        .citation(finding.getCitation())
        .tried(tried)
        .build();
  }

  private String say(Amendment amendment, Locale locale) {
    Phrases phrases = Phrases.in(locale);
    return amendment.say(Names.of(assessment, phrases), phrases);
  }

  private static boolean isOpen(Finding finding) {
    return finding.getOutcome() == Outcome.VIOLATED || finding.getOutcome() == Outcome.UNDETERMINED;
  }
}
