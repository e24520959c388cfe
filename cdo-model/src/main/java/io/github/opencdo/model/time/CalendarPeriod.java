package io.github.opencdo.model.time;

import java.time.LocalDate;
import java.time.YearMonth;

/** A period of the calendar year (周期). */
public enum CalendarPeriod {
  /** A month (每月). */
  MONTH(1),

  /** A quarter (每季度). */
  QUARTER(3),

  /** A half-year, January to June or July to December (每半年). */
  HALF_YEAR(6),

  /** A year (每年). */
  YEAR(12);

  private final int months;

  CalendarPeriod(int months) {
    this.months = months;
  }

  /**
   * Gets the first day of the period that holds a day.
   *
   * @param day the day
   * @return the first day, never after the given one
   */
  public LocalDate firstDayOf(LocalDate day) {
    int month = (day.getMonthValue() - 1) / months * months + 1;
    return LocalDate.of(day.getYear(), month, 1);
  }

  /**
   * Gets the last day of the period that holds a day.
   *
   * @param day the day
   * @return the last day, never before the given one
   */
  public LocalDate lastDayOf(LocalDate day) {
    return firstDayOf(day).plusMonths(months).minusDays(1);
  }

  /**
   * Gets the name of the period that holds a day, such as {@code 2024}, {@code 2024-H1}, {@code 2024-Q3} or {@code 2024-05}.
   *
   * @param day the day
   * @return the name, which sorts by time within one kind of period
   */
  public String nameOf(LocalDate day) {
    int serial = (day.getMonthValue() - 1) / months + 1;
    return switch (this) {
      case MONTH -> YearMonth.from(day).toString();
      case QUARTER -> day.getYear() + "-Q" + serial;
      case HALF_YEAR -> day.getYear() + "-H" + serial;
      case YEAR -> String.valueOf(day.getYear());
    };
  }
}
