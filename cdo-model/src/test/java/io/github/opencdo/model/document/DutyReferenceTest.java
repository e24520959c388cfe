package io.github.opencdo.model.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.text.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutyReferenceTest {

  private static final ProvisionId DUTY = ProvisionId.of("HZ-018");

  @Test
  void means_one_task_where_it_has_a_number_and_all_where_it_has_none() {
    assertThat(DutyReference.parse("HZ-018/2").means(DUTY, 2)).isTrue();
    assertThat(DutyReference.parse("HZ-018/2").means(DUTY, 1)).isFalse();
    assertThat(DutyReference.parse("HZ-018").means(DUTY, 1)).isTrue();
    assertThat(DutyReference.parse("HZ-019").means(DUTY, 1)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "HZ-018/", "HZ-018/0", "HZ-018/2/3", "018"})
  void rejects_any_other_form(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> DutyReference.parse(text))
        .withMessageContaining("'" + text + "'");
  }
}
