package io.github.opencdo.reports.markup;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON that is written piece by piece, indented, with line feeds. */
public final class JsonText {

  private static final JsonMapper MAPPER = JsonMapper.builder()
      .defaultPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
      .enable(SerializationFeature.INDENT_OUTPUT)
      .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
      .build();

  private final JsonGenerator json;

  private JsonText(JsonGenerator json) {
    this.json = json;
  }

  /** Writes one object and a line feed. */
  public static void write(OutputStream out, Consumer<JsonText> content) throws IOException {
    try (JsonGenerator json = MAPPER.createGenerator(out)) {
      json.writeStartObject();
      content.accept(new JsonText(json));
      json.writeEndObject();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    out.write('\n');
  }

  /** Writes a text. */
  public void put(String name, Object text) {
    json.writeStringProperty(name, text.toString());
  }

  /** Writes a number. */
  public void put(String name, int number) {
    json.writeNumberProperty(name, number);
  }

  /** Writes whether something is so. */
  public void put(String name, boolean flag) {
    json.writeBooleanProperty(name, flag);
  }

  /** Writes an object. */
  public void object(String name, Runnable content) {
    json.writeObjectPropertyStart(name);
    content.run();
    json.writeEndObject();
  }

  /** Writes an array with one object for each item. */
  public <T> void each(String name, Iterable<T> items, Consumer<T> content) {
    json.writeArrayPropertyStart(name);
    for (T item : items) {
      json.writeStartObject();
      content.accept(item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
