package io.github.opencdo.benchmarks.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Gathers the results of all engines, in milliseconds by row and engine, and prints them beside cdo. */
public final class Ratios {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Ratios() {}

  /**
   * Gathers.
   *
   * @param args the folder of results, then the file to write
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Map<String, Map<String, Double>> rows = new TreeMap<>();
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      List<Path> results =
          files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
      results.forEach(file -> MAPPER.readTree(file).forEach(result -> add(result, rows)));
    }
    Files.writeString(Path.of(args[1]), MAPPER.writeValueAsString(rows) + "\n");
    rows.forEach(Ratios::print);
  }

  private static void add(JsonNode result, Map<String, Map<String, Double>> rows) {
    String benchmark = result.get("benchmark").asString();
    String row = benchmark.substring(benchmark.lastIndexOf('.') + 1);
    JsonNode params = result.path("params");
    String scale = params.path("scale").asString("");
    String engine = params.path("engine").asString();
    double micros = result.get("primaryMetric").get("score").asDouble();
    rows.computeIfAbsent((row + " " + scale.toLowerCase(Locale.ROOT)).strip(), key -> new TreeMap<>())
        .put(engine, micros / 1_000);
  }

  private static void print(String row, Map<String, Double> engines) {
    double own = engines.getOrDefault("cdo", Double.NaN);
    engines.forEach((engine, millis) ->
        System.out.printf("%-24s %-16s %12.3f ms %10.2f x cdo%n", row, engine, millis, millis / own));
  }
}
