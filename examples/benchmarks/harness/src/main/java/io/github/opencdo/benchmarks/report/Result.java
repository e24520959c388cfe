package io.github.opencdo.benchmarks.report;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One measured figure.
 *
 * @param task what was done, such as {@code judge}
 * @param params with what, but for the engine
 * @param engine by what
 * @param score how long it took in microseconds, or how many bytes
 * @param error half the width of the confidence interval of 99.9 %, NaN if not known
 * @param unit the unit as JMH writes it
 * @param findings how many findings there were, NaN if not counted
 */
record Result(
    String task,
    Map<String, String> params,
    String engine,
    double score,
    double error,
    String unit,
    double findings) {

  private static final double MICROS_A_MILLI = 1_000;

  static Result of(JsonNode node) {
    String benchmark = node.get("benchmark").asString();
    Map<String, String> params = new TreeMap<>();
    node.path("params").properties().forEach(each -> params.put(each.getKey(), each.getValue().asString()));
    String engine = params.remove("engine");
    JsonNode metric = node.get("primaryMetric");
    return new Result(
        benchmark.substring(benchmark.lastIndexOf('.') + 1),
        params,
        engine,
        metric.get("score").asDouble(),
        metric.path("scoreError").asDouble(Double.NaN),
        metric.get("scoreUnit").asString(),
        // The harness sums what is counted over all iterations.
        node.path("secondaryMetrics").path("findings").path("score").asDouble(Double.NaN)
            / node.path("measurementIterations").asInt(1));
  }

  /** Gets with what it was done, such as {@code country} or {@code ndjson, one core}. */
  String circumstances() {
    String cores = "1".equals(params.get("cores")) ? ", one core" : "";
    return Stream.of("scheme", "units", "form", "scale")
            .filter(key -> !(key.equals("scale") && params.containsKey("form")))
            .map(key -> params.getOrDefault(key, ""))
            .filter(text -> !text.isEmpty())
            .map(text -> text.toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" "))
        + cores;
  }

  String row() {
    return (task + " " + circumstances()).strip();
  }

  boolean isTime() {
    return unit.equals("us/op");
  }

  double millis() {
    return score / MICROS_A_MILLI;
  }
}
