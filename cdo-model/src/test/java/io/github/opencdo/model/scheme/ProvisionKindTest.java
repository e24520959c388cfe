package io.github.opencdo.model.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opencdo.model.text.InvalidValueException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProvisionKindTest {

  @ParameterizedTest
  @ValueSource(strings = {"goal", "reporting-line", "staffing/cardinality"})
  void accepts_words_and_one_refinement(String text) {
    assertThat(ProvisionKind.of(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Goal", "a/", "/a", "a/b/c", "a--b", "a1"})
  void rejects_any_other_form_and_quotes_it(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ProvisionKind.of(text))
        .withMessage("ProvisionKind must be lower-case words such as staffing/cardinality,"
            + " but was: '" + text + "'");
  }
}
