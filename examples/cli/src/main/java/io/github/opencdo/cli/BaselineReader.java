package io.github.opencdo.cli;

import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.finding.Verdict;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.json.JsonMapper;

/** Reads former reports as far as they are compared; what reports have besides is passed over. */
final class BaselineReader {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String CHINESE = "zh-CN";
  private static final String ENGLISH = "en";
  private static final Set<String> WANTED = Stream.concat(
          Stream.of("scheme", "asOf", "verdict", "run", "findings"),
          Stream.concat(
              Stream.of("key", "outcome", "message", CHINESE, ENGLISH), RunDifference.names()))
      .collect(Collectors.toUnmodifiableSet());

  private final String file;
  private final Language language;

  BaselineReader(String file, Language language) {
    this.file = file;
    this.language = language;
  }

  List<Baseline.Report> read(InputStream stream) {
    ReportNode top = tree(stream);
    return (top.isList() ? top.elements() : List.of(top))
        .stream().map(this::report).toList();
  }

  private ReportNode tree(InputStream stream) {
    try (JsonParser parser = MAPPER.createParser(stream)) {
      if (parser.nextToken() == null) {
        throw new BadInputException(
            language.say("baseline.at", file, 1, language.say("baseline.empty")));
      }
      return ReportNode.read(parser, "", WANTED);
    } catch (StreamReadException e) {
      int line = Math.max(e.getLocation().getLineNr(), 1);
      throw new BadInputException(
          language.say("baseline.at", file, line, language.say("baseline.json")));
    }
  }

  private Baseline.Report report(ReportNode node) {
    Map<String, String> run = new LinkedHashMap<>();
    Optional.ofNullable(object(node).get("run"))
        .ifPresent(made -> object(made).forEach((key, value) -> run.put(key, text(value))));
    Map<String, Baseline.Item> findings = new LinkedHashMap<>();
    list(property(node, "findings"))
        .forEach(each -> findings.put(text(property(each, "key")), item(each)));
    return new Baseline.Report(
        text(property(node, "scheme")),
        value(property(node, "asOf"), LocalDate::parse, language.say("usage.date")),
        value(property(node, "verdict"), Verdict::valueOf, names(Verdict.values())),
        run,
        findings);
  }

  private Baseline.Item item(ReportNode node) {
    ReportNode message = property(node, "message");
    return new Baseline.Item(
        value(property(node, "outcome"), Outcome::valueOf, names(Outcome.values())),
        LocalizedText.of(text(property(message, CHINESE)), text(property(message, ENGLISH))));
  }

  private ReportNode property(ReportNode node, String name) {
    ReportNode value = object(node).get(name);
    if (value == null) {
      throw problem(node, "baseline.missing", name);
    }
    return value;
  }

  private Map<String, ReportNode> object(ReportNode node) {
    if (!node.isObject()) {
      throw problem(node, "baseline.object");
    }
    return node.properties();
  }

  private List<ReportNode> list(ReportNode node) {
    if (!node.isList()) {
      throw problem(node, "baseline.list");
    }
    return node.elements();
  }

  private String text(ReportNode node) {
    if (!node.isText()) {
      throw problem(node, "baseline.text");
    }
    return node.text();
  }

  private <T> T value(ReportNode node, Function<String, T> parse, String allowed) {
    try {
      return parse.apply(text(node));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw problem(node, "baseline.value", allowed, node.text());
    }
  }

  private String names(Enum<?>... constants) {
    return language.list(List.of(constants));
  }

  private BadInputException problem(ReportNode node, String key, Object... arguments) {
    String what = language.say(key, arguments);
    String where = node.path().isEmpty() ? what : node.path() + ": " + what;
    return new BadInputException(language.say("baseline.at", file, node.line(), where));
  }
}
