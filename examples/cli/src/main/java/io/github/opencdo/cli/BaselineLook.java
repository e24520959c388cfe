package io.github.opencdo.cli;

import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is new, resolved and unchanged since a former report. */
final class BaselineLook implements Look {

  /** What became of a finding; the first two and the last are breaches. */
  private enum Fate {
    NEW,
    RESOLVED,
    OTHER,
    UNCHANGED
  }

  private record Change(
      String key, LocalizedText message, Optional<Outcome> before, Optional<Outcome> after) {

    Optional<Fate> fate() {
      boolean then = before.filter(Outcome.VIOLATED::equals).isPresent();
      boolean now = after.filter(Outcome.VIOLATED::equals).isPresent();
      if (then != now) {
        return Optional.of(now ? Fate.NEW : Fate.RESOLVED);
      }
      if (now) {
        return Optional.of(Fate.UNCHANGED);
      }
      return before.equals(after) ? Optional.empty() : Optional.of(Fate.OTHER);
    }
  }

  private final Baseline.Report former;
  private final List<RunDifference> differences;
  private final Map<Fate, List<Change>> changes;

  BaselineLook(Baseline.Report former, Assessment now) {
    this.former = former;
    this.differences = RunDifference.between(former, now);
    this.changes = changes(former, now).stream()
        .filter(change -> change.fate().isPresent())
        .collect(Collectors.groupingBy(change -> change.fate().orElseThrow()));
  }

  private static List<Change> changes(Baseline.Report former, Assessment now) {
    Map<String, Baseline.Item> left = new LinkedHashMap<>(former.findings());
    List<Change> changes = new ArrayList<>();
    for (Finding finding : now.getFindings()) {
      String key = finding.getKey().toString();
      changes.add(new Change(
          key,
          LocalizedText.of(
              finding.message(Locale.SIMPLIFIED_CHINESE), finding.message(Locale.ENGLISH)),
          Optional.ofNullable(left.remove(key)).map(Baseline.Item::outcome),
          Optional.of(finding.getOutcome())));
    }
    left.forEach((key, item) -> changes.add(
        new Change(key, item.message(), Optional.of(item.outcome()), Optional.empty())));
    return changes;
  }

  @Override
  public String text(Language language) {
    StringBuilder text = new StringBuilder();
    text.append(language.say(
            "baseline.head", former.scheme(), former.asOf(), counts(language), differ(language)))
        .append('\n');
    for (Fate fate : List.of(Fate.NEW, Fate.RESOLVED, Fate.UNCHANGED)) {
      of(fate).forEach(change -> text.append('\n').append(lines(fate, change, language)));
    }
    return text.toString();
  }

  private String counts(Language language) {
    return List.of(Fate.values()).stream()
        .map(fate -> language.say("baseline.count", language.say(fate), of(fate).size()))
        .collect(Collectors.joining(" · "));
  }

  private String differ(Language language) {
    return differences.isEmpty()
        ? language.say("baseline.same")
        : language.say(
            "baseline.differ",
            language.list(differences.stream().map(language::say).toList()));
  }

  private static String lines(Fate fate, Change change, Language language) {
    return language.say("baseline.change", language.say(fate), language.say(change.message()))
        + "\n"
        + language.say(
            "baseline.turn",
            change.key(),
            outcome(change.before(), language),
            outcome(change.after(), language))
        + "\n";
  }

  private static String outcome(Optional<Outcome> outcome, Language language) {
    return outcome.map(language::word).orElseGet(() -> language.say("baseline.nothing"));
  }

  @Override
  public void write(ObjectNode node) {
    node.putObject("with")
        .put("scheme", former.scheme())
        .put("asOf", former.asOf().toString())
        .put("verdict", former.verdict().name());
    ArrayNode differing = node.putArray("differs");
    differences.forEach(each -> differing.add(each.name()));
    ObjectNode counts = node.putObject("counts");
    for (Fate fate : Fate.values()) {
      counts.put(name(fate), of(fate).size());
    }
    for (Fate fate : Fate.values()) {
      ArrayNode array = node.putArray(name(fate));
      of(fate).forEach(change -> write(change, array.addObject()));
    }
  }

  private static void write(Change change, ObjectNode node) {
    node.put("key", change.key());
    change.before().ifPresent(outcome -> node.put("before", outcome.name()));
    change.after().ifPresent(outcome -> node.put("after", outcome.name()));
  }

  private static String name(Fate fate) {
    return fate.name().toLowerCase(Locale.ROOT);
  }

  private List<Change> of(Fate fate) {
    return changes.getOrDefault(fate, List.of());
  }
}
