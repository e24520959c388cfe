package io.github.opencdo.benchmarks.jsonschema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.opencdo.benchmarks.harness.Breach;
import io.github.opencdo.benchmarks.harness.Engine;
import io.github.opencdo.benchmarks.roster.Days;
import io.github.opencdo.benchmarks.roster.Roster;
import io.github.opencdo.model.register.Register;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Four of the seven rules as a JSON Schema of one unit with its posts. It can neither compare two
 * properties (rule 4) nor two elements (rule 6) nor look into another document (rule 7).
 */
public final class JsonSchemaEngine implements Engine<List<JsonNode>> {

  private static final String FILE = "seven-rules.schema.json";
  private static final String DEFINITION = "$defs/";

  private final String text = text();
  private final Map<Integer, Schema> byDay = new HashMap<>();

  @Override
  public String name() {
    return "json-schema";
  }

  @Override
  public Set<Integer> rules() {
    return Set.of(1, 2, 3, 5);
  }

  @Override
  public List<JsonNode> load(Register register) {
    return Roster.of(register).offices().stream().map(Documents::of).toList();
  }

  @Override
  public Collection<Breach> judge(List<JsonNode> units, LocalDate asOf) {
    Schema schema = byDay.computeIfAbsent(Days.of(asOf), this::schema);
    List<Breach> breaches = new ArrayList<>();
    for (JsonNode unit : units) {
      for (Error error : schema.validate(unit)) {
        breaches.add(new Breach(rule(error), unit.get("id").asString()));
      }
    }
    return breaches;
  }

  private static int rule(Error error) {
    String location = error.getSchemaLocation().toString();
    return location.charAt(location.indexOf(DEFINITION) + DEFINITION.length()) - '0';
  }

  private Schema schema(int day) {
    Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(text.replace("\"DAY\"", Integer.toString(day)));
    schema.initializeValidators();
    return schema;
  }

  private static String text() {
    try (InputStream stream = JsonSchemaEngine.class.getResourceAsStream(FILE)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
