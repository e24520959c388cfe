package io.github.opencdo.model.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.Samples;
import io.github.opencdo.model.time.DateRange;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentTest {

  private static final Assignment ASSIGNMENT = Samples.of(Assignment.class).toBuilder()
      .during(DateRange.parse("2022-06-01/2024-01-01"))
      .build();

  @ParameterizedTest
  @CsvSource({"2022-05-31, false", "2022-06-01, true", "2023-12-31, true", "2024-01-01, false"})
  void is_active_from_the_first_day_to_the_day_before_the_end(LocalDate day, boolean expected) {
    assertThat(ASSIGNMENT.isActiveOn(day)).isEqualTo(expected);
  }

  @Test
  void is_by_selection_unless_told_otherwise() {
    Assignment assignment = Assignment.builder()
        .id(ASSIGNMENT.getId())
        .person(ASSIGNMENT.getPerson())
        .role(ASSIGNMENT.getRole())
        .unit(ASSIGNMENT.getUnit())
        .during(ASSIGNMENT.getDuring())
        .build();

    assertThat(assignment.getBasis()).isEqualTo(Basis.SELECTED);
  }
}
