package io.github.opencdo.rules.calendar;

import io.github.opencdo.model.time.WorkingCalendar;

/** The working calendars that come with the library (内置工作日历). */
public final class WorkingCalendars {

  private static final WorkingCalendar MAINLAND_CHINA =
      new MainlandChinaCalendar(HolidayArrangements.read("mainland-china"));

  private WorkingCalendars() {}

  /**
   * Obtains the calendar of mainland China for 2022 to 2026, {@code mainland-china-2022-2026}.
   *
   * <p>A working day is a day from Monday to Friday outside the rest periods (放假) and each make-up day
   * (调休上班). Both are those that the General Office of the State Council (国务院办公厅) announced in one
   * notice for each year, from 国办发明电〔2021〕11号 for 2022 to 国办发明电〔2025〕7号 for 2026. Of the days
   * before 2022-01-01 and after 2026-12-31 the calendar knows nothing.
   *
   * <p>There are no half-days: the holidays of a part of the citizens, such as 妇女节 and 青年节, are
   * working days here. So are the holidays of a single region, and days on which a notice only encourages
   * employers to grant leave, such as 2024-02-09.
   *
   * @return the calendar, always the same one
   */
  public static WorkingCalendar mainlandChina() {
    return MAINLAND_CHINA;
  }
}
