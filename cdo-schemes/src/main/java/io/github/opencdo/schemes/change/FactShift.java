package io.github.opencdo.schemes.change;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.time.DateRange;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Registers in which what takes effect or ends between two days has not done so yet, or has done so on the first.
 *
 * @param way which of the two
 * @param lists the lists of facts that are shifted
 */
record FactShift(Way way, Set<String> lists) {

  /** How facts are shifted. */
  enum Way {
    /** What begins is left out, and what ends goes on. */
    HELD_BACK {
      @Override
      Optional<LocalDate> moved(LocalDate day, Interval interval) {
        return Optional.empty();
      }
    },

    /** What begins or ends does so on the first of the two days. */
    BROUGHT_FORWARD {
      @Override
      Optional<LocalDate> moved(LocalDate day, Interval interval) {
        return Optional.of(interval.earlier());
      }
    };

    abstract Optional<LocalDate> moved(LocalDate day, Interval interval);
  }

  // What may be absent from a fact that is there; everything else that is left out takes its owner
  // along.
  private static final Set<String> OPTIONAL = Set.of("notifiedOn", "closedOn", "negotiation");

  static FactShift none() {
    return new FactShift(Way.HELD_BACK, Set.of());
  }

  static FactShift heldBack(Set<String> lists) {
    return new FactShift(Way.HELD_BACK, lists);
  }

  static FactShift broughtForward(Set<String> lists) {
    return new FactShift(Way.BROUGHT_FORWARD, lists);
  }

  Register of(Register register, Interval interval) {
    return lists.isEmpty()
        ? register
        : RegisterFacts.changed(
            register, lists, (name, list) -> list.isArray() ? array(list, interval) : list);
  }

  private Optional<JsonNode> shifted(JsonNode node, Interval interval) {
    if (node.isObject()) {
      return object(node, interval);
    }
    return node.isArray() ? Optional.of(array(node, interval)) : scalar(node, interval);
  }

  private Optional<JsonNode> object(JsonNode node, Interval interval) {
    ObjectNode kept = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      Optional<JsonNode> value = Edge.CONTENTS.contains(property.getKey())
          ? Optional.of(property.getValue())
          : shifted(property.getValue(), interval);
      if (value.isEmpty() && !OPTIONAL.contains(property.getKey())) {
        return Optional.empty();
      }
      value.ifPresent(each -> kept.set(property.getKey(), each));
    }
    return Optional.of(kept);
  }

  private ArrayNode array(JsonNode node, Interval interval) {
    ArrayNode kept = JsonNodeFactory.instance.arrayNode();
    node.valueStream().flatMap(each -> shifted(each, interval).stream()).forEach(kept::add);
    return kept;
  }

  private Optional<JsonNode> scalar(JsonNode node, Interval interval) {
    Optional<DateRange> range = Edge.range(node);
    if (range.isPresent()) {
      return range(range.get(), interval).map(each -> StringNode.valueOf(each.toString()));
    }
    Optional<LocalDate> day = Edge.day(node);
    return day.isPresent()
        ? moved(day.get(), interval).map(each -> StringNode.valueOf(each.toString()))
        : Optional.of(node);
  }

  private Optional<DateRange> range(DateRange range, Interval interval) {
    Optional<LocalDate> start = range.getStartInclusive();
    Optional<LocalDate> first = start.flatMap(day -> moved(day, interval));
    Optional<LocalDate> end = range.getEndExclusive().flatMap(day -> moved(day, interval));
    boolean isLeftOut =
        start.isPresent() && first.isEmpty() || first.isPresent() && first.equals(end);
    DateRange since = first.map(DateRange::from).orElseGet(DateRange::always);
    return isLeftOut
        ? Optional.empty()
        : end.map(DateRange::until).map(since::intersection).orElse(Optional.of(since));
  }

  private Optional<LocalDate> moved(LocalDate day, Interval interval) {
    return interval.turnsOn(day) ? way.moved(day, interval) : Optional.of(day);
  }
}
