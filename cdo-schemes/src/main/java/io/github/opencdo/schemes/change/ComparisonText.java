package io.github.opencdo.schemes.change;

import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.message.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A comparison of two assessments, in words. */
final class ComparisonText {

  private final AssessmentComparison comparison;
  private final Locale locale;
  private final StringBuilder text = new StringBuilder();

  ComparisonText(AssessmentComparison comparison, Locale locale) {
    this.comparison = comparison;
    this.locale = locale;
  }

  String render() {
    line("comparison.head", side(comparison.getBefore()), side(comparison.getAfter()));
    List<FindingChange> others = others();
    line(
        "comparison.counts",
        comparison.newBreaches().size(),
        comparison.resolved().size(),
        others.size(),
        comparison.changes(FindingChangeKind.DETAIL).size(),
        comparison.getUnchanged().size());
    comparison.newBreaches().forEach(change -> write("comparison.new", change));
    comparison.resolved().forEach(change -> write("comparison.resolved", change));
    others.forEach(change -> write("comparison.other", change));
    return text.toString();
  }

  private List<FindingChange> others() {
    return comparison.getChanges().stream()
        .filter(change -> !change.isNewBreach() && !change.isResolved())
        .filter(change -> change.getKind() != FindingChangeKind.DETAIL)
        .toList();
  }

  private String side(Assessment assessment) {
    return Cause.say(
        locale,
        "comparison.side",
        assessment.getScheme().getId(),
        assessment.getAsOf(),
        word(assessment.getVerdict()));
  }

  private void write(String key, FindingChange change) {
    text.append('\n');
    line(key, change.getFinding().message(locale));
    line(
        "comparison.turn",
        change.getFinding().getKey(),
        outcome(change.getBefore()),
        outcome(change.getAfter()));
    change.getCauses().forEach(cause -> line("comparison.because", cause.message(locale)));
  }

  private String outcome(Optional<Finding> finding) {
    return finding
        .map(each -> Cause.say(
            locale, "comparison.outcome", word(each.getOutcome()), word(each.getSeverity())))
        .orElseGet(() -> Cause.say(locale, "comparison.nothing"));
  }

  private String word(Enum<?> constant) {
    return Message.of("report.word", constant).in(locale);
  }

  private void line(String key, Object... arguments) {
    text.append(Cause.say(locale, key, arguments)).append('\n');
  }
}
