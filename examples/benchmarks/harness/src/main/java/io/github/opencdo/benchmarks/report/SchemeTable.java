package io.github.opencdo.benchmarks.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A table of all provisions: a line for each scheme, with the time by size and how straight it grows. */
final class SchemeTable {

  private final Map<String, Map<Integer, Result>> lines = new LinkedHashMap<>();

  SchemeTable(List<Result> results) {
    for (Result each : results) {
      lines.computeIfAbsent(each.params().get("scheme"), scheme -> new TreeMap<>())
          .put(Integer.valueOf(each.params().get("units")), each);
    }
  }

  String text() {
    StringBuilder text = new StringBuilder("| scheme | time by units | findings by units |"
        + " ns a provision and subject | start | R² |\n|---|---|---|---|---|---|\n");
    lines.forEach((scheme, sizes) -> text.append(line(scheme, sizes)));
    return text.toString();
  }

  private static String line(String scheme, Map<Integer, Result> sizes) {
    Line fit = Line.through(
        sizes.values().stream().mapToDouble(Result::findings).toArray(),
        sizes.values().stream().mapToDouble(each -> each.score() * 1_000).toArray());
    StringBuilder times = new StringBuilder();
    StringBuilder counts = new StringBuilder();
    sizes.forEach((units, result) -> {
      times.append(times.isEmpty() ? "" : ", ").append(units + ": " + Figures.of(result));
      counts.append(counts.isEmpty() ? "" : ", ")
          .append(units + ": " + Math.round(result.findings()));
    });
    return "| " + scheme + " | " + times + " | " + counts + " | " + Figures.number(fit.slope())
        + " | " + Figures.number(fit.start() / 1_000_000) + " ms | "
        + String.format(Locale.ROOT, "%.4f", fit.determination()) + " |\n";
  }
}
