package io.github.opencdo.benchmarks.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Results of what JMH does not measure, in the form in which JMH writes its own. */
public final class Measurements {

  private final JsonMapper mapper = JsonMapper.builder().build();
  private final ArrayNode results = mapper.createArrayNode();

  /** Adds one; the unit is {@code us/op} or {@code B}. */
  public void add(String row, String scale, String engine, double score, String unit) {
    var result = results.addObject().put("benchmark", row);
    result.putObject("params").put("scale", scale).put("engine", engine);
    result.putObject("primaryMetric").put("score", score).put("scoreUnit", unit);
  }

  /** Writes all. */
  public void write(Path file) {
    try {
      Files.writeString(file, mapper.writeValueAsString(results));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
