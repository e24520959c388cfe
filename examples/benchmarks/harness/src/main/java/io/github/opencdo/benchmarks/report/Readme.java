package io.github.opencdo.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the tables between the markers of a README. */
public final class Readme {

  private static final String START = "<!-- results -->\n";
  private static final String END = "<!-- end of results -->\n";
  private static final Map<String, String> HEADINGS = new LinkedHashMap<>();

  static {
    HEADINGS.put("judge", "From objects to breaches, seven rules");
    HEADINGS.put("judgeAgain", "Judged again, as of another day");
    HEADINGS.put("change", "One change");
    HEADINGS.put("fromFile", "From a file of the country to the verdict");
    HEADINGS.put("allProvisions", "All provisions");
    HEADINGS.put("coldStart", "Cold start of the command, a city's register");
    HEADINGS.put("memory", "Memory");
  }

  private Readme() {}

  /**
   * Writes.
   *
   * @param args the folder of results, the README, then what is said of the machine
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Map<String, List<Result>> tasks =
        Results.in(Path.of(args[0])).stream().collect(Collectors.groupingBy(Readme::task));
    StringBuilder text = new StringBuilder("\n" + args[2] + "\n");
    HEADINGS.forEach((task, heading) -> {
      if (tasks.containsKey(task)) {
        text.append("\n### " + heading + "\n\n" + table(task, tasks.get(task)));
      }
    });
    Path readme = Path.of(args[1]);
    String old = Files.readString(readme);
    int start = old.indexOf(START) + START.length();
    Files.writeString(readme, old.substring(0, start) + text + "\n" + old.substring(old.indexOf(END)));
  }

  private static String task(Result result) {
    return result.isTime() ? result.task() : "memory";
  }

  private static String table(String task, List<Result> results) {
    return switch (task) {
      case "allProvisions" -> new SchemeTable(results).text();
      case "memory" -> results.stream()
          .map(each -> "| " + each.row() + " | " + Figures.of(each) + " |\n")
          .collect(Collectors.joining("", "| | |\n|---|---|\n", ""));
      default -> new EngineTable(results).text();
    };
  }
}
