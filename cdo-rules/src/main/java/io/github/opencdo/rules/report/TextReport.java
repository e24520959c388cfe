package io.github.opencdo.rules.report;

import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Explanation;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.finding.Severity;
import io.github.opencdo.rules.finding.Verdict;
import io.github.opencdo.rules.finding.WaiverUse;
import io.github.opencdo.rules.message.Message;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An assessment as text for people (文本报告): the verdict first, then what is wrong, then what is open.
 *
 * <p>What is pending is mentioned in short. Findings that are satisfied or do not apply appear only where there is something to remark.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class TextReport {

  private static final List<Outcome> ORDER = List.of(
      Outcome.VIOLATED,
      Outcome.FAILED,
      Outcome.UNDETERMINED,
      Outcome.EXCEPTED,
      Outcome.PENDING,
      Outcome.SATISFIED,
      Outcome.NOT_APPLICABLE);

  private static final Set<String> REMARKABLE = Set.of("cardinality.acting", "evaluation.self");

  private final Locale locale;
  private final boolean coloured;

  private TextReport(Locale locale, boolean coloured) {
    this.locale = locale;
    this.coloured = coloured;
  }

  /**
   * Obtains the report in a language, without colours.
   *
   * @param locale the locale of the reader
   * @return the report
   */
  public static TextReport in(Locale locale) {
    return new TextReport(locale, false);
  }

  /** Returns a copy with colours for a terminal. */
  public TextReport coloured() {
    return new TextReport(locale, true);
  }

  /**
   * Renders an assessment.
   *
   * @param assessment the assessment
   * @return the text, with a line feed at the end of each line
   */
  public String render(Assessment assessment) {
    return lines(assessment).map(line -> line + "\n").collect(Collectors.joining());
  }

  /**
   * Writes an assessment line by line, in UTF-8.
   *
   * @param assessment the assessment
   * @param out where the text goes; it is left open
   * @throws IOException if it cannot be written there
   */
  public void write(Assessment assessment, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    Iterator<String> lines = lines(assessment).iterator();
    while (lines.hasNext()) {
      writer.append(lines.next()).append('\n');
    }
    writer.flush();
  }

  private Stream<String> lines(Assessment assessment) {
    Stream<String> head = Stream.of(headline(assessment), counts(assessment));
    Stream<String> waivers = assessment.getWaivers().stream().map(this::waiver);
    Stream<String> findings = alike(assessment).stream().flatMap(each -> paragraph(each).stream());
    return Stream.concat(head, Stream.concat(waivers, findings));
  }

  private String headline(Assessment assessment) {
    Verdict verdict = assessment.getVerdict();
    String title = assessment.getScheme().getDocument().getTitle();
    String rest = say(
        Message.of("report.headline", assessment.getScheme().getId(), title, assessment.getAsOf()));
    return dye(ink(verdict), say(Message.of("report.word", verdict))) + "  " + rest;
  }

  private String counts(Assessment assessment) {
    return Arrays.stream(Outcome.values())
        .filter(outcome -> !assessment.findings(outcome).isEmpty())
        .map(outcome -> Message.of(
            "report.count", outcome, String.valueOf(assessment.findings(outcome).size())))
        .map(this::say)
        .collect(Collectors.joining(" · "));
  }

  // One gap in the records would otherwise fill pages with the same sentence about each unit.
  private Collection<List<Finding>> alike(Assessment assessment) {
    Map<Object, List<Finding>> alike = new LinkedHashMap<>();
    assessment.getFindings().stream()
        .filter(TextReport::isWorthReading)
        .sorted(Comparator.comparing(this::urgency))
        .forEach(finding ->
            alike.computeIfAbsent(likeness(finding), key -> new ArrayList<>()).add(finding));
    return alike.values();
  }

  private static Object likeness(Finding finding) {
    boolean gap = finding.getMessage().getKey().equals("finding.unrecorded");
    return gap
        ? List.of(finding.getKey().getProvision(), finding.getKey().getRequirement())
        : finding.getKey();
  }

  private String waiver(WaiverUse use) {
    return say(Message.of(
        "report.waiver",
        use.getWaiver().getProvision(),
        use.getWaiver().getAbout(),
        use.getStatus(),
        use.getWaiver().getUntil()));
  }

  private static boolean isWorthReading(Finding finding) {
    return switch (finding.getOutcome()) {
      case VIOLATED, FAILED, UNDETERMINED, EXCEPTED, PENDING -> true;
      case SATISFIED, NOT_APPLICABLE -> isRemarkable(finding);
    };
  }

  private static boolean isRemarkable(Finding finding) {
    return finding.getExplanation().getRemarks().stream()
        .anyMatch(remark -> REMARKABLE.contains(remark.getKey()));
  }

  private int urgency(Finding finding) {
    int outcome = ORDER.indexOf(finding.getOutcome());
    return outcome * Severity.values().length + finding.getSeverity().ordinal();
  }

  private List<String> paragraph(List<Finding> alike) {
    Finding finding = alike.get(0);
    Explanation explanation = finding.getExplanation();
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(dye(ink(finding), label(finding)) + "  " + finding.message(locale));
    if (alike.size() > 1) {
      lines.add(line("report.alike", alike.size() - 1));
    }
    lines.add(line(
        "report.clause",
        finding.getKey().getProvision(),
        finding.getCitation().getDocument(),
        finding.getCitation().getClause()));
    if (finding.getOutcome() == Outcome.PENDING) {
      return lines;
    }
    lines.add(line("report.expected", explanation.getExpected()));
    explanation.getRemedy().ifPresent(remedy -> lines.add(line("report.remedy", remedy)));
    explanation.getDue().ifPresent(due -> lines.add(line("report.due", due)));
    explanation.getRemarks().forEach(remark -> lines.add(line("report.remark", remark)));
    return lines;
  }

  private String label(Finding finding) {
    Object word =
        finding.getOutcome() == Outcome.VIOLATED ? finding.getSeverity() : finding.getOutcome();
    Optional<Message> draft =
        Optional.of(Message.of("report.draft")).filter(d -> finding.isDraft());
    return say(Message.of("report.label", word, draft.map(this::say).orElse("")));
  }

  private String line(String key, Object... arguments) {
    return "    " + say(Message.of(key, arguments));
  }

  private String say(Message message) {
    return message.in(locale);
  }

  private String dye(Ink ink, String text) {
    return coloured ? ink.dye(text) : text;
  }

  private static Ink ink(Verdict verdict) {
    return switch (verdict) {
      case COMPLIANT -> Ink.GREEN;
      case COMPLIANT_WITH_RESERVATIONS, UNDECIDED -> Ink.YELLOW;
      case NON_COMPLIANT -> Ink.RED;
    };
  }

  private static Ink ink(Finding finding) {
    return switch (finding.getOutcome()) {
      case VIOLATED -> finding.getSeverity() == Severity.ERROR ? Ink.RED : Ink.YELLOW;
      case FAILED -> Ink.RED;
      case UNDETERMINED, EXCEPTED -> Ink.CYAN;
      case PENDING, SATISFIED, NOT_APPLICABLE -> Ink.PLAIN;
    };
  }
}
