package io.github.opencdo.reports.notice;

import io.github.opencdo.reports.message.Phrases;
import io.github.opencdo.reports.view.Paraphrases;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import java.util.List;

/** Numbered lists of what a unit has to know, each with its clause and its day. */
final class NoticeList {

  private final Paraphrases paraphrases;
  private final Phrases phrases;

  NoticeList(Assessment assessment, Phrases phrases) {
    this.paraphrases = Paraphrases.of(assessment.getScheme(), phrases);
    this.phrases = phrases;
  }

  /** Writes a list under its heading; nothing if there is nothing to list. */
  void write(List<String> lines, String heading, List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("## " + say(heading));
    lines.add("");
    for (int i = 0; i < findings.size(); i++) {
      item(lines, i + 1, findings.get(i));
    }
  }

  private void item(List<String> lines, int number, Finding finding) {
    lines.add(number + ". " + MarkdownText.of(phrases.say(finding.getMessage())));
    finding
        .getExplanation()
        .getRemedy()
        .ifPresent(remedy -> detail(lines, "notice.remedy", remedy));
    detail(
        lines,
        "notice.clause",
        finding.getCitation().getDocument(),
        finding.getCitation().getClause(),
        finding.getKey().getProvision(),
        paraphrases.of(finding.getKey().getProvision()));
    finding
        .getExplanation()
        .getDue()
        .ifPresentOrElse(
            due -> detail(lines, "notice.due", due), () -> detail(lines, "notice.undated"));
    if (finding.getOutcome() == Outcome.VIOLATED) {
      detail(
          lines, "notice.weight", phrases.say("badge." + finding.getSeverity().name()));
    }
  }

  private void detail(List<String> lines, String key, Object... arguments) {
    lines.add("   - " + say(key, arguments));
  }

  private String say(String key, Object... arguments) {
    return MarkdownText.of(phrases.say(key, arguments));
  }
}
