package io.github.opencdo.reports;

import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.finding.Verdict;
import io.github.opencdo.rules.message.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a report says, read from the report itself.
 *
 * @param verdict the verdict
 * @param counts how many findings there are of each outcome that occurs
 */
record ReadBack(Verdict verdict, Map<Outcome, Integer> counts) {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  static ReadBack of(Assessment assessment) {
    return new ReadBack(
        assessment.getVerdict(),
        count(assessment.getFindings().stream().map(finding -> finding.getOutcome())));
  }

  static ReadBack json(String text) {
    JsonNode report = MAPPER.readTree(text);
    return new ReadBack(
        Verdict.valueOf(report.path("verdict").stringValue()),
        count(
            report.path("findings").findValuesAsString("outcome").stream().map(Outcome::valueOf)));
  }

  static ReadBack text(String text, Locale locale) {
    List<String> lines = text.lines().limit(2).toList();
    return new ReadBack(
        verdict(lines.get(0).split(" {2}")[0], locale), counts(lines.get(1), locale));
  }

  static ReadBack html(String page) {
    Document document = Xml.parse(page.replace("<!DOCTYPE html>", ""));
    Element verdict = Xml.elements(document, "p")
        .filter(each -> each.hasAttribute("data-verdict"))
        .findFirst()
        .orElseThrow();
    Map<Outcome, Integer> counts = new TreeMap<>();
    Xml.elements(document, "div")
        .filter(each -> each.hasAttribute("data-outcome"))
        .forEach(each -> counts.put(
            Outcome.valueOf(each.getAttribute("data-outcome")),
            Integer.valueOf(each.getElementsByTagName("dd").item(0).getTextContent())));
    return new ReadBack(Verdict.valueOf(verdict.getAttribute("data-verdict")), counts);
  }

  /** Reads kind, level and suppression, and not only what the properties say. */
  static ReadBack sarif(String text) {
    JsonNode run = MAPPER.readTree(text).path("runs").path(0);
    Map<Outcome, Integer> counts =
        count(run.path("results").values().stream().map(ReadBack::sarif));
    return new ReadBack(
        Verdict.valueOf(run.path("properties").path("verdict").stringValue()), counts);
  }

  private static Outcome sarif(JsonNode result) {
    return switch (result.path("kind").stringValue()) {
      case "pass" -> Outcome.SATISFIED;
      case "fail" -> result.has("suppressions") ? Outcome.EXCEPTED : Outcome.VIOLATED;
      case "informational" -> Outcome.PENDING;
      case "notApplicable" -> Outcome.NOT_APPLICABLE;
      case "open" -> Outcome.UNDETERMINED;
      default -> Outcome.FAILED;
    };
  }

  /** Reads the properties; the tests themselves have to bear them out. */
  static ReadBack junit(String text) {
    Document document = Xml.parse(text);
    Map<String, String> properties = Xml.elements(document, "property")
        .collect(Collectors.toMap(
            each -> each.getAttribute("name"), each -> each.getAttribute("value")));
    Map<Outcome, Integer> counts = new TreeMap<>();
    Arrays.stream(Outcome.values())
        .forEach(each -> counts.put(each, Integer.valueOf(properties.get(each.name()))));
    long passed = Xml.elements(document, "testcase")
        .filter(each -> each.getElementsByTagName("*").getLength() == 0)
        .count();
    if (passed != counts.get(Outcome.SATISFIED)
        || Xml.elements(document, "testcase").count() != sum(counts)
        || Xml.elements(document, "error").count() != counts.get(Outcome.FAILED)) {
      throw new AssertionError("The tests do not bear out the properties: " + properties);
    }
    counts.values().removeIf(count -> count == 0);
    return new ReadBack(Verdict.valueOf(properties.get("verdict")), counts);
  }

  private static int sum(Map<Outcome, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Counts the rows of findings, and reads the verdict from the summary. */
  static ReadBack workbook(byte[] bytes, Locale locale) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      List<Row> summary = workbook.getSheet(0).orElseThrow().read();
      List<Row> findings = workbook.getSheet(1).orElseThrow().read();
      return new ReadBack(
          verdict(summary.get(1).getCellText(1), locale),
          count(findings.stream().skip(1).map(row -> outcome(row.getCellText(0), locale))));
    }
  }

  /** Reads the counts of a notice from the one line that has numbers behind the words for outcomes. */
  static Map<Outcome, Integer> notice(String markdown, Locale locale) {
    return markdown
        .lines()
        .filter(line -> line.startsWith("涉及你单位的判定") || line.startsWith("Findings about"))
        .findFirst()
        .map(line -> counts(line.replaceFirst("^[^:：]*[:：]", ""), locale))
        .orElseGet(Map::of);
  }

  private static Map<Outcome, Integer> counts(String line, Locale locale) {
    Matcher matcher = Pattern.compile("([^\\d·、,，]+) (\\d+)").matcher(line);
    Map<Outcome, Integer> counts = new TreeMap<>();
    while (matcher.find()) {
      counts.put(outcome(matcher.group(1).strip(), locale), Integer.valueOf(matcher.group(2)));
    }
    return counts;
  }

  private static Outcome outcome(String word, Locale locale) {
    return constant(Outcome.values(), word, locale);
  }

  private static Verdict verdict(String word, Locale locale) {
    return constant(Verdict.values(), word, locale);
  }

  private static <E extends Enum<E>> E constant(E[] values, String word, Locale locale) {
    return Arrays.stream(values)
        .filter(each -> Message.of("report.word", each).in(locale).equals(word))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No constant is called '" + word + "'"));
  }

  private static Map<Outcome, Integer> count(Stream<Outcome> outcomes) {
    return outcomes.collect(
        Collectors.groupingBy(each -> each, TreeMap::new, Collectors.summingInt(each -> 1)));
  }
}
