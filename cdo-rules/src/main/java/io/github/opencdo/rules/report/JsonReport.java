package io.github.opencdo.rules.report;

import io.github.opencdo.rules.finding.Assessment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * An assessment as JSON (JSON 报告), every message in both languages.
 *
 * <p>Findings are written one by one, so that a large assessment takes little memory beside its own. Equal assessments of
 * equal registers give equal bytes.
 */
public final class JsonReport {

  // The standard one ends lines as the platform does, and equal reports would differ between
  // platforms.
  private static final PrettyPrinter LINES =
      new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
  private static final JsonMapper MAPPER = JsonMapper.builder()
      .defaultPrettyPrinter(LINES)
      .enable(SerializationFeature.INDENT_OUTPUT)
      .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
      .build();

  private JsonReport() {}

  /**
   * Renders an assessment.
   *
   * @param assessment the assessment
   * @return the JSON text, indented
   */
  public static String render(Assessment assessment) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(assessment, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory cannot fail to be written to", e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /**
   * Writes an assessment, in UTF-8.
   *
   * @param assessment the assessment
   * @param out where the JSON text goes; it is left open
   * @throws IOException if it cannot be written there
   */
  public static void write(Assessment assessment, OutputStream out) throws IOException {
    write(out, json -> new AssessmentJson(json).write(assessment));
  }

  /**
   * Writes several assessments as one array, in UTF-8.
   *
   * @param assessments the assessments, in the order in which they are written
   * @param out where the JSON text goes; it is left open
   * @throws IOException if it cannot be written there
   */
  public static void write(List<Assessment> assessments, OutputStream out) throws IOException {
    write(out, json -> {
      json.writeStartArray();
      assessments.forEach(new AssessmentJson(json)::write);
      json.writeEndArray();
    });
  }

  private static void write(OutputStream out, Consumer<JsonGenerator> content) throws IOException {
    try (JsonGenerator json = MAPPER.createGenerator(out)) {
      content.accept(json);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }
}
