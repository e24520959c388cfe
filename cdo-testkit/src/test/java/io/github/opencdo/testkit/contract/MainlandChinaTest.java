package io.github.opencdo.testkit.contract;

import io.github.opencdo.model.time.WorkingCalendar;
import io.github.opencdo.rules.calendar.WorkingCalendars;
import java.time.LocalDate;

class MainlandChinaTest extends WorkingCalendarContract {

  @Override
  protected WorkingCalendar calendar() {
    return WorkingCalendars.mainlandChina();
  }

  @Override
  protected LocalDate firstDay() {
    return LocalDate.of(2022, 1, 1);
  }

  @Override
  protected LocalDate lastDay() {
    return LocalDate.of(2026, 12, 31);
  }
}
