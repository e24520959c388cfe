package io.github.opencdo.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WorkingDayTest {

  record Appointment(@WorkingDay LocalDate on) {}

  @Test
  void accepts_a_sunday_on_which_work_is_made_up() {
    assertThat(english("2024-02-18")).isEmpty();
  }

  @Test
  void refuses_a_monday_of_the_spring_festival() {
    assertThat(english("2024-02-12")).containsExactly("must be a working day of mainland China");
  }

  @Test
  void refuses_a_day_that_the_calendar_does_not_know_in_other_words() {
    assertThat(english("2031-02-12"))
        .containsExactly(
            "must be a working day of mainland China, but the calendar does not reach that far");
    assertThat(
            Verdicts.on(new Appointment(LocalDate.parse("2031-02-12")), Locale.SIMPLIFIED_CHINESE))
        .containsExactly("应为中国内地的工作日，但工作日历不含该日");
  }

  private static List<String> english(String day) {
    return Verdicts.on(new Appointment(LocalDate.parse(day)), Locale.ENGLISH);
  }
}
