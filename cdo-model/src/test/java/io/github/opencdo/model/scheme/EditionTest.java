package io.github.opencdo.model.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.model.time.DateRange;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EditionTest {

  @Test
  void may_end_and_come_back() {
    assertThat(during("../2023-01-01", "2024-01-01/2025-01-01", "2025-01-02/..").getDuring())
        .hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-01-01/2023-01-01, 2023-01-01/..",
    "2022-01-01/2023-01-01, 2022-06-01/..",
    "2022-01-01/2023-01-01, 2020-01-01/2021-01-01",
    "2022-01-01/.., 2023-01-01/..",
    "2022-01-01/2023-01-01, ../2024-01-01"
  })
  void has_a_gap_between_its_spans(String earlier, String later) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> during(earlier, later))
        .withMessage(
            "Edition must be valid in spans in order of time with a gap between them, but had '%s' and then '%s'"
                .formatted(earlier, later));
  }

  @ParameterizedTest
  @EnumSource(SchemeStatus.class)
  void is_a_draft_until_it_is_adopted(SchemeStatus status) {
    assertThat(status.isAdopted()).isEqualTo(status != SchemeStatus.DRAFT);
  }

  @ParameterizedTest
  @EnumSource(names = {"SUPERSEDED", "REPEALED"})
  void ends_by_being_replaced_or_repealed(SchemeStatus status) {
    assertThat(status.isEnded()).isTrue();
    assertThat(SchemeStatus.TRIAL.isEnded()).isFalse();
  }

  private static Edition during(String... ranges) {
    return Edition.builder()
        .addAllDuring(Stream.of(ranges).map(DateRange::parse).toList())
        .build();
  }
}
