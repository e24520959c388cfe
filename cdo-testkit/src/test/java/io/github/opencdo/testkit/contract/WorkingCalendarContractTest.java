package io.github.opencdo.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.time.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The contract must fail where a calendar breaks it, and say what to do. */
class WorkingCalendarContractTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2024, 12, 31);

  @Test
  void accepts_a_calendar_that_holds_it() {
    assertThat(ContractRun.of(Good.class).failures()).isEmpty();
  }

  @Test
  void notices_a_calendar_without_a_name() {
    notices(Unnamed.class, "required_it_has_a_name", "Give the calendar a name");
  }

  @Test
  void notices_a_day_that_is_not_known() {
    notices(Gappy.class, "required_it_knows_each_day_of_its_span", "or supply a shorter span");
  }

  @Test
  void notices_a_calendar_without_rest() {
    notices(
        Restless.class,
        "required_it_knows_working_days_and_days_of_rest",
        "false for days of rest");
  }

  @Test
  void notices_a_guess() {
    notices(
        Guessing.class, "required_it_does_not_guess_beyond_its_span", "Answer with empty where");
    notices(Guessing.class, "required_days_after_its_span_are_unknown", "does not reach so far");
  }

  @Test
  void notices_a_calendar_that_changes() {
    notices(Moody.class, "required_it_says_the_same_each_time", "Let the calendar be immutable");
  }

  @Test
  void notices_a_day_after_that_is_counted_otherwise() {
    notices(
        Miscounting.class,
        "required_days_after_are_counted_by_its_own_answers",
        "the start, which does not count");
  }

  private static void notices(Class<?> contract, String test, String advice) {
    assertThat(ContractRun.of(contract).failures())
        .extractingByKey(test)
        .asString()
        .contains(advice);
  }

  /** Knows the weekends of a year. */
  static class Weeks implements WorkingCalendar {

    @Override
    public String getName() {
      return "weeks-2024";
    }

    @Override
    public Optional<Boolean> findWorkingDay(LocalDate day) {
      return Optional.of(day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
          .filter(known -> day.getYear() == FIRST.getYear());
    }
  }

  static class Good extends WorkingCalendarContract {

    @Override
    protected WorkingCalendar calendar() {
      return new Weeks();
    }

    @Override
    protected LocalDate firstDay() {
      return FIRST;
    }

    @Override
    protected LocalDate lastDay() {
      return LAST;
    }
  }

  static class Unnamed extends Good {

    @Override
    protected WorkingCalendar calendar() {
      return new Weeks() {
        @Override
        public String getName() {
          return "";
        }
      };
    }
  }

  static class Gappy extends Good {

    @Override
    protected LocalDate lastDay() {
      return LAST.plusDays(1);
    }
  }

  static class Restless extends Good {

    @Override
    protected WorkingCalendar calendar() {
      return new Weeks() {
        @Override
        public Optional<Boolean> findWorkingDay(LocalDate day) {
          return super.findWorkingDay(day).map(known -> true);
        }
      };
    }
  }

  static class Guessing extends Good {

    @Override
    protected WorkingCalendar calendar() {
      return new Weeks() {
        @Override
        public Optional<Boolean> findWorkingDay(LocalDate day) {
          return Optional.of(day.getDayOfWeek() != DayOfWeek.SUNDAY);
        }
      };
    }
  }

  static class Moody extends Good {

    @Override
    protected WorkingCalendar calendar() {
      int[] questions = {0};
      return new Weeks() {
        @Override
        public Optional<Boolean> findWorkingDay(LocalDate day) {
          return super.findWorkingDay(day).map(known -> questions[0]++ % 5 == 0);
        }
      };
    }
  }

  static class Miscounting extends Good {

    @Override
    protected WorkingCalendar calendar() {
      return new Weeks() {
        @Override
        public Optional<LocalDate> findDayAfter(LocalDate start, int workingDays) {
          return super.findDayAfter(start.minusDays(1), workingDays);
        }
      };
    }
  }
}
