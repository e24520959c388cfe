package io.github.opencdo.rules.calendar;

import io.github.opencdo.model.time.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Weekdays, except as the yearly notices arrange otherwise. */
final class MainlandChinaCalendar implements WorkingCalendar {

  private final HolidayArrangements arrangements;
  private final Set<LocalDate> restDays;
  private final Set<LocalDate> makeUpDays;

  MainlandChinaCalendar(HolidayArrangements arrangements) {
    this.arrangements = arrangements;
    this.restDays = arrangements.years().stream()
        .flatMap(YearArrangement::restDays)
        .collect(Collectors.toUnmodifiableSet());
    this.makeUpDays = arrangements.years().stream()
        .flatMap(year -> year.makeUpDays().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public String getName() {
    return arrangements.name();
  }

  @Override
  public Optional<Boolean> findWorkingDay(LocalDate day) {
    return arrangements.known().contains(day) ? Optional.of(isWorkingDay(day)) : Optional.empty();
  }

  private boolean isWorkingDay(LocalDate day) {
    return makeUpDays.contains(day) || isWeekday(day) && !restDays.contains(day);
  }

  private static boolean isWeekday(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
  }
}
