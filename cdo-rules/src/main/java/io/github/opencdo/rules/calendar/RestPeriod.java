package io.github.opencdo.rules.calendar;

import java.time.LocalDate;
import java.util.stream.Stream;

/** The days off around a holiday, with both edges as a notice prints them. */
record RestPeriod(String holiday, LocalDate first, LocalDate last) {

  Stream<LocalDate> days() {
    return first.datesUntil(last.plusDays(1));
  }
}
