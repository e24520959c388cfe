package io.github.opencdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code assess --format json} prints is what {@code schema report} says. */
class ReportSchemaTest {

  private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12)
      .getSchema(Cdo.run("schema", "report").out());

  @TempDir
  private Path folder;

  static List<String> schemes() throws IOException {
    return SampleRegistersTest.schemes();
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void reports_of_the_samples_are_valid(String scheme) {
    for (String sample : List.of("-compliant.json", "-breaches.json")) {
      String register = Cdo.REGISTERS.resolve(scheme + sample).toString();
      Cdo run = Cdo.run(
          "assess", register, "--scheme", scheme, "--as-of", "2025-09-01", "--format", "json");

      assertThat(run.json().path("findings")).isNotEmpty();
      assertThat(errors(run.out())).as(register).isEmpty();
    }
  }

  @Test
  void reports_of_several_schemes_are_valid_as_an_array() {
    String report = report();

    assertThat(errors("[" + report + ", " + report + "]")).isEmpty();
    assertThat(errors("[" + report + "]")).isNotEmpty();
  }

  @Test
  void reports_with_a_former_one_are_valid() throws IOException {
    Path former = Files.writeString(folder.resolve("former.json"), report());
    Cdo since = Cdo.assess(Cdo.BREACHES, "--format", "json", "--since", "2022-08-30");
    Cdo baseline = Cdo.assess(Cdo.COMPLIANT, "--format", "json", "--baseline", former.toString());

    assertThat(since.json().path("comparison").path("changes")).isNotEmpty();
    assertThat(baseline.json().path("comparison").path("resolved")).isNotEmpty();
    assertThat(errors(since.out())).isEmpty();
    assertThat(errors(baseline.out())).isEmpty();
  }

  @Test
  void tables_of_several_schemes_are_valid() {
    Cdo run = Cdo.run(
        "assess",
        Cdo.BREACHES,
        "--all-schemes",
        "--jurisdiction",
        "huizhou",
        "--as-of",
        "2022-09-01",
        "--format",
        "json");

    assertThat(run.json().path("kinds")).isNotEmpty();
    assertThat(errors(run.out())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      "verdict" : "NON_COMPLIANT" | "verdict" : "BAD"             | enum
      "asOf" : "2022-09-01"       | "asOf" : "2022"               | pattern
      "outcome" :                 | "result" :                    | required
      "outcome" :                 | "score" : 1, "outcome" :      | additionalProperties
      "considered" :              | "considered" : -1, "ignored" : | minimum
      "subject" : "unit:          | "subject" : "planet:          | pattern
      """)
  void a_broken_report_is_not_valid(String right, String wrong, String keyword) {
    String report = report();
    assertThat(report).contains(right);

    assertThat(errors(report.replaceFirst("\\Q" + right + "\\E", wrong)))
        .extracting(Error::getKeyword)
        .contains(keyword);
  }

  private static String report() {
    return Cdo.assess(Cdo.BREACHES, "--format", "json").out();
  }

  private static List<Error> errors(String report) {
    return SCHEMA.validate(report, InputFormat.JSON);
  }
}
