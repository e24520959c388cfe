package io.github.opencdo.testkit.architecture.samples.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.function.Supplier;

/** Every way to read a clock, and one that reads none. */
public final class ClockReader {

  LocalDate today() {
    return LocalDate.now();
  }

  Instant instant() {
    return Instant.now();
  }

  Supplier<LocalDate> reference() {
    return LocalDate::now;
  }

  Clock clock() {
    return Clock.systemUTC();
  }

  long millis() {
    return System.currentTimeMillis();
  }

  long nanos() {
    return System.nanoTime();
  }

  Date date() {
    return new Date();
  }

  Calendar calendar() {
    return Calendar.getInstance();
  }

  Calendar gregorian() {
    return new GregorianCalendar();
  }

  Date given(LocalDate day) {
    return new Date(day.toEpochDay());
  }
}
