package io.github.opencdo.benchmarks.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A table of one task: a line for each engine, a column for each of the circumstances. */
final class EngineTable {

  private final Set<String> columns = new LinkedHashSet<>();
  private final Map<String, Map<String, Result>> lines = new LinkedHashMap<>();

  EngineTable(List<Result> results) {
    for (Result each : results) {
      columns.add(each.circumstances());
      lines.computeIfAbsent(each.engine(), engine -> new LinkedHashMap<>())
          .put(each.circumstances(), each);
    }
  }

  String text() {
    StringBuilder text = new StringBuilder("| |");
    columns.forEach(column -> text.append(" " + column + " |"));
    text.append("\n|---|" + "---|".repeat(columns.size()) + "\n");
    for (String engine : engines()) {
      text.append("| " + engine + " |");
      columns.forEach(column -> text.append(" " + cell(engine, column) + " |"));
      text.append('\n');
    }
    return text.toString();
  }

  /** Gets the engines, cdo first, then from the fastest to the slowest in the last column. */
  private List<String> engines() {
    List<String> engines = new ArrayList<>(lines.keySet());
    String last = columns.stream().reduce((one, other) -> other).orElse("");
    engines.sort(Comparator.comparing((String engine) -> !engine.equals("cdo"))
        .thenComparing(engine -> lines.get(engine).containsKey(last)
            ? lines.get(engine).get(last).score()
            : Double.MAX_VALUE));
    return engines;
  }

  private String cell(String engine, String column) {
    Result result = lines.get(engine).get(column);
    if (result == null) {
      return "–";
    }
    Result own = lines.getOrDefault("cdo", Map.of()).get(column);
    return Figures.of(result)
        + (own == null || engine.equals("cdo")
            ? ""
            : " (" + Figures.number(result.score() / own.score()) + " ×)");
  }
}
