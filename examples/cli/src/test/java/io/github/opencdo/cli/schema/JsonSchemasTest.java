package io.github.opencdo.cli.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.rules.assessor.RequirementTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSchemasTest {

  private static final Path REGISTERS = Path.of("../registers");
  private static final Path SCHEMES =
      Path.of("../../cdo-schemes/src/main/resources/io/github/opencdo/schemes/bundled");
  private static final Schema REGISTER = schema(Register.class);
  private static final Schema SCHEME = schema(Scheme.class);

  static List<Path> registers() throws IOException {
    return files(REGISTERS, "-(compliant|breaches)\\.json");
  }

  static List<Path> schemes() throws IOException {
    return files(SCHEMES, "\\.yaml");
  }

  @Test
  void there_is_something_to_validate() throws IOException {
    assertThat(registers()).hasSizeGreaterThanOrEqualTo(10);
    assertThat(schemes()).hasSizeGreaterThanOrEqualTo(5);
  }

  @ParameterizedTest
  @MethodSource("registers")
  void every_sample_register_is_valid(Path register) throws IOException {
    assertThat(REGISTER.validate(Files.readString(register), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void every_bundled_scheme_is_valid(Path scheme) throws IOException {
    assertThat(SCHEME.validate(Files.readString(scheme), InputFormat.YAML)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void a_reference_may_point_at_anything_that_has_an_id(EntityKind kind) {
    String register = "{\"exceptions\": [{\"provision\": \"HZ-018\", \"about\": \"%s:x\","
        + " \"reason\": \"r\", \"on\": \"2022-08-31\"}]}";

    assertThat(REGISTER.validate(register.formatted(kind.getPrefix()), InputFormat.JSON))
        .isEmpty();
    assertThat(REGISTER.validate(register.formatted("planet"), InputFormat.JSON))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "within: { period: P3M, from: promulgation }",
        "within: { days: 20, unit: WORKING_DAYS, from: 'taking-office:UNIT_CDO' }",
        "earliest: [{ fixed: 2022-08-31 }, { latest: [{ blank: 2024 }] }]",
        "series: { first: { fixed: 2022-08-31 }, then: { yearly: { by: --03-31, firstYear: 2023, every: 2 } } }",
        "repeat: { due: { periodic: { every: MONTH, from: 2024-01-01 } }, times: 3 }"
      })
  void every_word_for_a_due_date_is_valid(String due) throws IOException {
    String scheme = Files.readString(SCHEMES.resolve("huizhou-2022.yaml"));

    assertThat(SCHEME.validate(scheme.replaceFirst("fixed: 2022-08-31", due), InputFormat.YAML))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "graded: [{ title: { zh-CN: 优, en: good }, points: 1 }]",
        "steps: 0.5",
        "all-or-nothing: { zh-CN: 达标, en: reached }",
        "discretionary: { lowest: -1, bonus: true }",
        "baseline: { metric: SHARED, step: 20, points: 0.5 }"
      })
  void every_word_for_a_score_is_valid(String scoring) throws IOException {
    String scheme = Files.readString(SCHEMES.resolve("suining-draft.yaml"));

    assertThat(SCHEME.validate(
            scheme.replaceFirst(
                "external: true", "evidence: [CASE_REPORT], scoring: { " + scoring + " }"),
            InputFormat.YAML))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      id: huizhou-2022          | ident: huizhou-2022       | required
      force: MUST               | force: SHOULD             | enum
      count: 1..1               | count: one                | pattern
      fixed: 2022-08-31         | fixed: 31.8.2022          | pattern
      fixed: 2022-08-31         | within: { period: P3M, from: birthday } | pattern
      fixed: 2022-08-31         | sometime: 2022-08-31      | oneOf
      cardinality:              | cardinalities:            | oneOf
      membership: LEADERSHIP_TEAM | membership: [A]         | type
      paraphrase:               | paraphrased:              | additionalProperties
      reach: MAY_UNDER_REPORT   | reach: BROAD              | enum
      """)
  void a_broken_scheme_is_not_valid(String right, String wrong, String keyword) throws IOException {
    String scheme = Files.readString(SCHEMES.resolve("huizhou-2022.yaml"));

    List<Error> errors =
        SCHEME.validate(scheme.replaceFirst("\\Q" + right + "\\E", wrong), InputFormat.YAML);

    assertThat(errors).extracting(Error::getKeyword).contains(keyword);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      "id": "huizhou"           | "id": "惠 州"              | pattern
      "level": "PREFECTURE"     | "level": "CITY"           | enum
      "rank": "DEPUTY"          | "grade": "DEPUTY"         | required
      "during": "2022-07-01/.." | "during": "2022-07-01"    | pattern
      "names": ["惠州市"]        | "names": []               | minItems
      "interval": "P3M"         | "interval": 3             | type
      """)
  void a_broken_register_is_not_valid(String right, String wrong, String keyword)
      throws IOException {
    String register = Files.readString(REGISTERS.resolve("huizhou-2022-compliant.json"));

    List<Error> errors =
        REGISTER.validate(register.replaceFirst("\\Q" + right + "\\E", wrong), InputFormat.JSON);

    assertThat(errors).extracting(Error::getKeyword).contains(keyword);
  }

  private static Schema schema(Class<?> type) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(JsonSchemas.of(type, RequirementTypes.standard()));
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().matches(".*" + ending))
          .sorted()
          .toList();
    }
  }
}
