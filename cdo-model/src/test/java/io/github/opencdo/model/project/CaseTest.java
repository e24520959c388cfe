package io.github.opencdo.model.project;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opencdo.model.Samples;
import io.github.opencdo.model.text.InvalidValueException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CaseTest {

  private static final Case SAMPLE = Samples.of(Case.class);

  @Test
  void rejects_an_end_before_the_start_and_quotes_both() {
    Case.Builder closed = SAMPLE.toBuilder().closedOn(LocalDate.of(2024, 9, 26));

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(closed::build)
        .withMessage("Case must not be notified, closed or negotiated before it was opened on"
            + " 2024-09-27, but was: '2024-09-26'");
  }

  @Test
  void rejects_a_notice_before_the_start() {
    Case.Builder notified = SAMPLE.toBuilder().notifiedOn(LocalDate.of(2024, 9, 26));

    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(notified::build);
  }
}
