package io.github.opencdo.reports.notice;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scheme.SchemeStatus;
import io.github.opencdo.reports.message.Phrases;
import io.github.opencdo.reports.view.Addressee;
import io.github.opencdo.reports.view.Names;
import io.github.opencdo.reports.view.Tally;
import io.github.opencdo.reports.view.Urgency;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The draft of a rectification notice (整改通知) to one unit, as Markdown: what is wrong, by which clause, and by when it is to be mended.
 *
 * <p>It is a draft for people to complete, in our words and not in those of the document. People appear by identifier and position
 * only. Equal assessments give equal bytes.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RectificationNotice {

  private final Phrases phrases;

  private RectificationNotice(Phrases phrases) {
    this.phrases = phrases;
  }

  /**
   * Obtains the notice in a language.
   *
   * @param locale the locale of the reader
   * @return the notice
   */
  public static RectificationNotice in(Locale locale) {
    return new RectificationNotice(Phrases.in(locale));
  }

  /**
   * Writes the notice to a unit.
   *
   * @param assessment the assessment
   * @param unit the unit
   * @return the Markdown text
   * @throws UnknownUnitException if the register has no such unit
   */
  public String render(Assessment assessment, UnitId unit) {
    if (assessment.getRegister().getUnits().stream()
        .noneMatch(each -> each.getId().equals(unit))) {
      throw UnknownUnitException.of(unit, assessment.getRegister());
    }
    EntityRef addressee = EntityRef.unit(unit);
    List<Finding> findings = assessment.getFindings().stream()
        .filter(finding -> Addressee.of(finding).equals(addressee))
        .sorted(Urgency.order())
        .toList();
    String name = Names.of(assessment, phrases).of(addressee);
    return String.join("\n", lines(assessment, name, findings)) + "\n";
  }

  private List<String> lines(Assessment assessment, String name, List<Finding> findings) {
    Scheme scheme = assessment.getScheme();
    List<String> lines = new ArrayList<>();
    lines.add("# " + say("notice.title"));
    lines.add("");
    lines.add(say("notice.to", name));
    lines.add("");
    lines.add(say(
        "notice.opening",
        scheme.getDocument().getTitle(),
        scheme.getDocument().getShortName(),
        assessment.getAsOf()));
    if (scheme.getStatus() == SchemeStatus.DRAFT) {
      lines.add("");
      lines.add(say("notice.draft"));
    }
    List<Finding> violated = of(findings, Outcome.VIOLATED);
    List<Finding> unclear = new ArrayList<>(of(findings, Outcome.UNDETERMINED));
    unclear.addAll(of(findings, Outcome.FAILED));
    NoticeList list = new NoticeList(assessment, phrases);
    list.write(lines, "notice.mend", violated);
    list.write(lines, "notice.record", unclear);
    list.write(lines, "notice.coming", of(findings, Outcome.PENDING));
    lines.add("");
    lines.add(counts(findings));
    lines.add("");
    lines.add(say(violated.isEmpty() && unclear.isEmpty() ? "notice.nothing" : "notice.closing"));
    lines.add("");
    lines.add(phrases.say("notice.signature"));
    return lines;
  }

  private String counts(List<Finding> findings) {
    Tally tally = Tally.of(findings);
    List<String> counts = tally.outcomes().stream()
        .map(outcome -> phrases.say("notice.count", outcome, tally.count(outcome)))
        .toList();
    return counts.isEmpty()
        ? say("notice.no-counts")
        : say("notice.counts", String.join(phrases.say("list.separator"), counts));
  }

  private static List<Finding> of(List<Finding> findings, Outcome outcome) {
    return findings.stream().filter(each -> each.getOutcome() == outcome).toList();
  }

  private String say(String key, Object... arguments) {
    return MarkdownText.of(phrases.say(key, arguments));
  }
}
