package io.github.opencdo.schemes.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.text.LocalizedText;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FileProblemTest {

  private static final FileProblem PROBLEM = FileProblem.builder()
      .file("small.yaml")
      .line(17)
      .column(5)
      .path("units[0].kind")
      .key("unknown.unit")
      .addArguments(LocalizedText.of("甲", "a"), LocalizedText.of("无", "none"))
      .build();

  @Test
  void says_file_line_path_and_message() {
    assertThat(PROBLEM).hasToString("small.yaml:17: units[0].kind: Unknown unit 'a'; known: none");
  }

  @Test
  void speaks_chinese_to_readers_of_any_chinese_locale() {
    assertThat(PROBLEM.line(Locale.CHINA)).isEqualTo("small.yaml:17: units[0].kind: 未知的单位“甲”，已有：无");
    assertThat(PROBLEM.message(Locale.TRADITIONAL_CHINESE)).startsWith("未知");
  }

  @Test
  void speaks_english_to_everybody_else_whatever_the_default_locale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.CHINA);
    try {
      assertThat(PROBLEM.message(Locale.FRENCH)).isEqualTo("Unknown unit 'a'; known: none");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void of_the_whole_file_has_neither_line_nor_path() {
    FileProblem problem =
        FileProblem.builder().file("none.yaml").key("file.missing").build();

    assertThat(problem).hasToString("none.yaml: The file does not exist");
  }

  @Test
  void survives_json() {
    JsonMapper mapper = JsonMapper.builder().build();

    assertThat(mapper.readValue(mapper.writeValueAsString(PROBLEM), FileProblem.class))
        .isEqualTo(PROBLEM);
    assertThat(PROBLEM.toBuilder().build()).isEqualTo(PROBLEM);
  }
}
