package io.github.opencdo.benchmarks.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A table of all provisions: a line for each scheme, with the time by size and how straight it grows. */
final class SchemeTable {

  private static final double NANOS_A_MICRO = 1_000;

  private final Map<String, Map<Integer, Result>> lines = new LinkedHashMap<>();

  SchemeTable(List<Result> results) {
    for (Result each : results) {
      lines.computeIfAbsent(each.params().get("scheme"), scheme -> new TreeMap<>())
          .put(Integer.valueOf(each.params().get("units")), each);
    }
  }

  String text() {
    StringBuilder text = new StringBuilder("| scheme | time by units | findings by units |"
        + " ns a finding, largest | ns a further unit | R² |\n|---|---|---|---|---|---|\n");
    lines.forEach((scheme, sizes) -> text.append("| " + scheme
        + " | " + bySize(sizes, Figures::of)
        + " | " + bySize(sizes, result -> Long.toString(Math.round(result.findings())))
        + " | " + fit(sizes)
        + " |\n"));
    return text.toString();
  }

  private static String bySize(Map<Integer, Result> sizes, Function<Result, String> figure) {
    return sizes.entrySet().stream()
        .map(each -> each.getKey() + ": " + figure.apply(each.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String fit(Map<Integer, Result> sizes) {
    double[] units = sizes.keySet().stream().mapToDouble(Integer::doubleValue).toArray();
    double[] nanos = sizes.values().stream().mapToDouble(SchemeTable::nanos).toArray();
    Line line = Line.through(units, nanos);
    Result largest = sizes.values().stream().reduce((one, other) -> other).orElseThrow();
    return Figures.number(nanos(largest) / largest.findings())
        + " | " + Figures.number(line.slope())
        + " | " + String.format(Locale.ROOT, "%.4f", line.determination());
  }

  private static double nanos(Result result) {
    return result.score() * NANOS_A_MICRO;
  }
}
