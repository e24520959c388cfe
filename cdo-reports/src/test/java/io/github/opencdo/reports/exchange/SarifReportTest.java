package io.github.opencdo.reports.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.opencdo.reports.Sample;
import io.github.opencdo.rules.finding.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Schema SCHEMA = schema();

  static Stream<Sample> samples() {
    return Sample.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void is_valid_by_the_published_schema(Sample sample) {
    assertThat(problems(SarifReport.in(Locale.ENGLISH).render(sample.assessment())))
        .isEmpty();
  }

  @Test
  void the_schema_refuses_what_is_wrong() {
    String report = SarifReport.in(Locale.ENGLISH).render(Sample.HUIZHOU.assessment());

    assertThat(problems(report.replaceFirst("\"pass\"", "\"passed\""))).contains("/kind");
  }

  @Test
  void a_result_names_rule_level_subject_and_key() {
    JsonNode result = result("huizhou-2022/HZ-035/cardinality/unit:hz-health");

    assertThat(result.path("ruleId").stringValue()).isEqualTo("HZ-035/cardinality");
    assertThat(result.path("kind").stringValue()).isEqualTo("fail");
    assertThat(result.path("level").stringValue()).isEqualTo("error");
    assertThat(result.at("/locations/0/logicalLocations/0/name").stringValue())
        .isEqualTo("惠州市卫生健康局");
    assertThat(result.at("/properties/due").stringValue()).isEqualTo("2022-08-31");
  }

  @Test
  void the_index_of_a_result_is_that_of_its_rule() {
    JsonNode run = run();

    assertThat(run.path("results"))
        .allSatisfy(result -> assertThat(run.at("/tool/driver/rules")
                .path(result.path("ruleIndex").intValue())
                .path("id"))
            .isEqualTo(result.path("ruleId")));
  }

  @Test
  void what_is_excepted_is_suppressed_with_its_reason() {
    String key =
        Sample.HUIZHOU.assessment().findings(Outcome.EXCEPTED).get(0).getKey().toString();

    assertThat(result(key).at("/suppressions/0/justification").stringValue())
        .contains("分工调整期间由原分管领导继续任职");
  }

  private static JsonNode run() {
    return MAPPER
        .readTree(SarifReport.in(Locale.ENGLISH).render(Sample.HUIZHOU.assessment()))
        .at("/runs/0");
  }

  private static JsonNode result(String key) {
    return run().path("results").values().stream()
        .filter(each ->
            each.path("partialFingerprints").path("findingKey/v1").stringValue().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static String problems(String report) {
    return String.join(
        "\n",
        SCHEMA.validate(report, InputFormat.JSON).stream()
            .map(problem -> problem.getInstanceLocation() + ": " + problem.getMessage())
            .toList());
  }

  private static Schema schema() {
    try (InputStream in = SarifReportTest.class.getResourceAsStream("sarif-schema-2.1.0.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
