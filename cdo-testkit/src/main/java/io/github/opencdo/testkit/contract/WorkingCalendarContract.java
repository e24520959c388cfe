package io.github.opencdo.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What every {@link WorkingCalendar} must hold (工作日历契约); extend it and supply the calendar and the days
 * that it knows.
 */
public abstract class WorkingCalendarContract {

  private static final int MANY = 60;

  /** Starts a contract; subclasses supply the calendar and its first and last day. */
  protected WorkingCalendarContract() {}

  /** Supplies the calendar under test. */
  protected abstract WorkingCalendar calendar();

  /** Supplies the first day of which it knows whether it is a working day. */
  protected abstract LocalDate firstDay();

  /** Supplies the last day of which it knows whether it is a working day. */
  protected abstract LocalDate lastDay();

  @Test
  void required_it_has_a_name() {
    assertThat(calendar().getName())
        .as("Give the calendar a name, so that a report can say what was counted with")
        .isNotBlank();
  }

  @Test
  void required_it_knows_each_day_of_its_span() {
    assertThat(days())
        .as("Answer for each day from the first to the last, or supply a shorter span")
        .allMatch(day -> calendar().findWorkingDay(day).isPresent());
  }

  @Test
  void required_it_knows_working_days_and_days_of_rest() {
    assertThat(days().stream().map(calendar()::findWorkingDay).distinct())
        .as("Say true for working days and false for days of rest")
        .contains(Optional.of(true), Optional.of(false));
  }

  @Test
  void required_it_does_not_guess_beyond_its_span() {
    assertThat(List.of(firstDay().minusDays(1), lastDay().plusDays(1)))
        .as("Answer with empty where no arrangement is published: what is due then is undetermined")
        .allMatch(day -> calendar().findWorkingDay(day).isEmpty());
  }

  @Test
  void required_it_says_the_same_each_time() {
    WorkingCalendar calendar = calendar();

    assertThat(days().stream().map(calendar::findWorkingDay))
        .as("Let the calendar be immutable: the same day, the same answer")
        .isEqualTo(days().stream().map(calendar::findWorkingDay).toList());
  }

  @Test
  void required_days_after_are_counted_by_its_own_answers() {
    WorkingCalendar calendar = calendar();

    assertThat(days().stream().limit(MANY))
        .as(
            "Let findDayAfter(start, n) be the n-th working day after the start, which does not count")
        .allSatisfy(day -> assertThat(calendar.findDayAfter(day, 5)).isEqualTo(counted(day, 5)));
  }

  @Test
  void required_days_after_its_span_are_unknown() {
    assertThat(calendar().findDayAfter(lastDay(), 1))
        .as("Let findDayAfter be empty where the calendar does not reach so far")
        .isEmpty();
  }

  private Optional<LocalDate> counted(LocalDate start, int workingDays) {
    return days().stream()
        .filter(day -> day.isAfter(start))
        .filter(day -> calendar().findWorkingDay(day).orElseThrow())
        .skip(workingDays - 1L)
        .findFirst();
  }

  private List<LocalDate> days() {
    return firstDay().datesUntil(lastDay().plusDays(1)).toList();
  }
}
