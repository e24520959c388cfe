package io.github.opencdo.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Gathers how long all engines took, in milliseconds by row and engine, and prints them beside cdo. */
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
    Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
    for (Result each : Results.in(Path.of(args[0]))) {
      if (each.isTime()) {
        rows.computeIfAbsent(each.row(), row -> new TreeMap<>()).put(each.engine(), each.millis());
      }
    }
    Files.writeString(Path.of(args[1]), MAPPER.writeValueAsString(rows) + "\n");
    rows.forEach(Ratios::print);
  }

  private static void print(String row, Map<String, Double> engines) {
    double own = engines.getOrDefault("cdo", Double.NaN);
    engines.forEach((engine, millis) -> System.out.printf(
        "%-32s %-20s %14.5f ms %10.2f x cdo%n", row, engine, millis, millis / own));
  }
}
