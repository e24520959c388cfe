package io.github.opencdo.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Reads a folder of results. */
final class Results {

  private static final List<String> SCALES = List.of("CITY", "PROVINCE", "COUNTRY");
  private static final Comparator<Result> ORDER = Comparator.comparing(Result::task)
      .thenComparing(each -> SCALES.indexOf(each.params().getOrDefault("scale", "")))
      .thenComparing(each -> Integer.parseInt(each.params().getOrDefault("units", "0")))
      .thenComparing(Result::circumstances);

  private Results() {}

  static List<Result> in(Path folder) throws IOException {
    JsonMapper mapper = JsonMapper.builder().build();
    List<Result> results = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .forEach(file -> mapper.readTree(file).forEach(each -> results.add(Result.of(each))));
    }
    results.sort(ORDER);
    return results;
  }
}
