package io.github.opencdo.testkit.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.schemes.lint.LintWarning;
import io.github.opencdo.schemes.lint.SchemeLint;
import io.github.opencdo.schemes.reading.FileFormat;
import io.github.opencdo.schemes.reading.FileProblem;
import io.github.opencdo.schemes.reading.SchemeReader;
import io.github.opencdo.schemes.reading.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import org.example.staffing.County;
import org.example.staffing.StaffingRatioRequirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Files that use a requirement type of another project. */
class RequiredTypesTest {

  private static final SchemeReader READER = SchemeReader.discover();

  @Test
  void are_read_as_values_of_that_type() {
    assertThat(County.scheme().getProvisions().get(0).getRequirements())
        .singleElement()
        .isInstanceOfSatisfying(
            StaffingRatioRequirement.class, ratio -> assertThat(ratio.getPer()).isEqualTo(50));
  }

  @Test
  void are_read_back_from_json_as_equal_values() {
    Scheme scheme = County.scheme();
    byte[] json = JsonMapper.shared().writeValueAsBytes(scheme);

    assertThat(READER.read(new ByteArrayInputStream(json), "county.json", FileFormat.JSON))
        .isEqualTo(scheme);
  }

  @Test
  void are_refused_where_the_plugin_is_missing() {
    List<FileProblem> problems = problems(SchemeReader.standard(), County.text());

    assertThat(problems).hasSize(2);
    assertThat(problems.get(0))
        .asString()
        .startsWith("county.yaml:3: requires[0]: No plugin for the requirement type"
            + " 'staffing-ratio' was found; known: appointment, ");
    assertThat(problems.get(0).line(Locale.SIMPLIFIED_CHINESE))
        .startsWith("county.yaml:3: requires[0]: 未找到要求类型“staffing-ratio”的插件");
    assertThat(problems.get(1))
        .asString()
        .startsWith("county.yaml:24: provisions[0].requirements[0].staffing-ratio:"
            + " Unknown kind 'staffing-ratio'; allowed: coverage, ");
  }

  @Test
  void are_refused_where_they_do_not_say_what_they_require() {
    assertThat(problems(County.text().replace("requires: [staffing-ratio]", "requires: []")))
        .containsExactly("county.yaml:25: provisions[0].requirements[0].staffing-ratio: The"
            + " requirement type 'staffing-ratio' is not one of the library; it must be listed under"
            + " 'requires'");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      per: 50               | per: 0                  | per must be positive, but was: 0
      per: 50               | pro: 50                 | Unknown key 'pro'; allowed: assumed, due,
      per: 50               | per: many               | Must be a whole number
      '          per: 50\n' | ''                      | Missing: per
      [DATA_OFFICER]        | [DATA_OFFICE]           | Unknown role 'DATA_OFFICE'; known: DATA_OFFICER
      '[staffing-ratio]'    | '[staffing-ratio, x y]' | RequirementTypeId
      '[staffing-ratio]'    | '[staffing-ratio, staffing-ratio]' | 'staffing-ratio' must be there once
      - staffing-ratio:     | - staffing-ration:      | allowed: coverage,
      """)
  void are_refused_with_the_place_of_each_mistake(String right, String wrong, String message) {
    String text = County.text();
    String found = right.replace("\\n", "\n");

    assertThat(text).contains(found);
    assertThat(problems(text.replace(found, wrong)))
        .anySatisfy(
            problem -> assertThat(problem).matches("county.yaml:\\d+: \\S+: .*").contains(message));
  }

  @Test
  void are_warned_of_what_they_require_and_do_not_use() {
    String text = County.text().replace("[staffing-ratio]", "[staffing-ratio, cardinality]");
    Scheme scheme = County.read(READER, text);
    Scheme unused = scheme.toBuilder().provisions(List.of()).build();

    assertThat(warnings(scheme))
        .containsExactly("The requirement type 'cardinality' comes with the library and need not be"
            + " required");
    assertThat(warnings(unused))
        .contains(
            "No provision uses the requirement type 'staffing-ratio' that the scheme requires");
  }

  private static List<String> warnings(Scheme scheme) {
    return SchemeLint.standard().check(scheme).stream()
        .map(LintWarning::toString)
        .toList();
  }

  private static List<String> problems(String text) {
    return problems(READER, text).stream().map(FileProblem::toString).toList();
  }

  private static List<FileProblem> problems(SchemeReader reader, String text) {
    return catchThrowableOfType(UnreadableFileException.class, () -> County.read(reader, text))
        .getProblems();
  }
}
