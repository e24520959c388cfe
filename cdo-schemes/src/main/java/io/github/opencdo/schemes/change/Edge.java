package io.github.opencdo.schemes.change;

import io.github.opencdo.model.time.DateRange;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A day on which a fact, or a part of it, takes effect or ends.
 *
 * @param day the day
 * @param transition whether it begins or ends
 */
record Edge(LocalDate day, Transition transition) {

  /** What people filled into a form says nothing of when the form took effect. */
  static final Set<String> CONTENTS = Set.of("fields");

  private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";
  private static final Pattern DAY = Pattern.compile(DATE);
  private static final Pattern RANGE =
      Pattern.compile("(%1$s|\\.\\.)/(%1$s|\\.\\.)".formatted(DATE));

  /** Finds the edges of all that a fact says. */
  static Stream<Edge> of(JsonNode node) {
    if (node.isObject()) {
      return node.properties().stream()
          .filter(property -> !CONTENTS.contains(property.getKey()))
          .flatMap(property -> of(property.getValue()));
    }
    if (node.isArray()) {
      return node.valueStream().flatMap(Edge::of);
    }
    return Stream.concat(
        day(node).map(day -> new Edge(day, Transition.BEGAN)).stream(),
        range(node).stream().flatMap(Edge::of));
  }

  private static Stream<Edge> of(DateRange range) {
    return Stream.concat(
        range.getStartInclusive().map(day -> new Edge(day, Transition.BEGAN)).stream(),
        range.getEndExclusive().map(day -> new Edge(day, Transition.ENDED)).stream());
  }

  /** Reads a day, if a text is one. */
  static Optional<LocalDate> day(JsonNode node) {
    return text(node, DAY).map(LocalDate::parse);
  }

  /** Reads a span of days, if a text is one. */
  static Optional<DateRange> range(JsonNode node) {
    return text(node, RANGE).map(DateRange::parse);
  }

  private static Optional<String> text(JsonNode node, Pattern form) {
    return Optional.of(node)
        .filter(JsonNode::isString)
        .map(JsonNode::stringValue)
        .filter(text -> form.matcher(text).matches());
  }
}
