package io.github.opencdo.schemes.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** That one run tells everything about a file, and nothing twice. */
class AllProblemsTest {

  private static final SmallScheme BROKEN = SmallScheme.good()
      .with("status: IN_FORCE", "status: VALID")
      .with("    clause: 二", "    <<: { force: MAY }\n    clause: 二")
      .with("fixed: 2022-08-31", "fixed: 2022-02-30")
      .with("[health, police]", "[health, fire]")
      .with("id: XC-003", "id: XC-001");

  @Test
  void five_mistakes_are_five_problems_in_the_order_of_the_file() {
    assertThat(BROKEN.problems())
        .containsExactly(
            "small.yaml:2: status: Must be one of DRAFT, TRIAL, IN_FORCE, SUPERSEDED, REPEALED, but was: 'VALID'",
            "small.yaml:24: groups[0].select.by-phase.pilot.listed[1]: Unknown unit 'fire'; known: health, police",
            "small.yaml:37: provisions[0].requirements[0].cardinality.due.fixed:"
                + " Must be a date such as 2022-08-31, but was: '2022-02-30'",
            "small.yaml:45: provisions[1].<<: The merge key << may not be used; write the values out",
            "small.yaml:60: provisions[2].id: 'XC-001' must be there once, but is already at provisions[0].id");
  }

  @Test
  void all_of_them_are_told_in_chinese_too() {
    List<String> lines = Problems.listOf(this::readBroken).stream()
        .map(problem -> problem.line(Locale.SIMPLIFIED_CHINESE))
        .toList();

    assertThat(lines)
        .containsExactly(
            "small.yaml:2: status: 应为 DRAFT、TRIAL、IN_FORCE、SUPERSEDED、REPEALED 之一，实际为“VALID”",
            "small.yaml:24: groups[0].select.by-phase.pilot.listed[1]: 未知的单位“fire”，已有：health、police",
            "small.yaml:37: provisions[0].requirements[0].cardinality.due.fixed:"
                + " 应为日期（如 2022-08-31），实际为“2022-02-30”",
            "small.yaml:45: provisions[1].<<: 不得使用合并键 <<，请写出各个值",
            "small.yaml:60: provisions[2].id: “XC-001”只能出现一次，provisions[0].id 处已有");
  }

  @Test
  void the_exception_says_them_line_by_line() {
    assertThatThrownBy(this::readBroken)
        .isInstanceOf(UnreadableFileException.class)
        .hasMessage(String.join("\n", BROKEN.problems()));
  }

  @Test
  void paths_count_elements_as_the_file_has_them() {
    SmallScheme scheme =
        SmallScheme.good().with("{ roles: [UNIT_CDO], count", "{ roles: [a b, CLERK], count");

    assertThat(scheme.problems())
        .extracting(problem -> problem.split(": ")[1])
        .containsExactly(
            "provisions[0].requirements[0].cardinality.posts[0].roles[0]",
            "provisions[0].requirements[0].cardinality.posts[0].roles[1]");
  }

  @Test
  void what_follows_from_a_mistake_is_not_told_again() {
    SmallScheme scheme = SmallScheme.good()
        .with("targets: [\"role:UNIT_CDO@unit\"]", "targets: [boss]")
        .with("count: 1..1", "count: 2..1");

    assertThat(scheme.problems())
        .containsExactly(
            "small.yaml:36: provisions[0].requirements[0].cardinality.posts[0].count:"
                + " Multiplicity upper edge must not be below the lower edge, but was: '2..1'",
            "small.yaml:58: provisions[1].requirements[1].line.targets[0]:"
                + " Party must look like own-unit, body:bureau or role:UNIT_CDO@unit, but was: 'boss'");
  }

  @Test
  void what_stands_before_a_syntax_error_is_told_with_it() {
    SmallScheme scheme =
        SmallScheme.good().with("force: MUST", "force: SHOULD").with("of: [XC-001]", "of: [XC-001");

    assertThat(scheme.problems())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("small.yaml:30: provisions[0].force: Must be one of");
  }

  @Test
  void only_the_first_hundred_are_listed() {
    String units = "{ \"units\": [" + "{},".repeat(150) + "{}] }";
    ByteArrayInputStream stream = new ByteArrayInputStream(units.getBytes(StandardCharsets.UTF_8));

    assertThat(Problems.of(
            () -> RegisterReader.standard().read(stream, "units.json", FileFormat.JSON)))
        .hasSize(101)
        .last()
        .isEqualTo("units.json: Only the first 100 problems are listed");
  }

  private void readBroken() {
    SchemeReader.standard()
        .read(
            new ByteArrayInputStream(BROKEN.text().getBytes(StandardCharsets.UTF_8)),
            "small.yaml",
            FileFormat.YAML);
  }
}
