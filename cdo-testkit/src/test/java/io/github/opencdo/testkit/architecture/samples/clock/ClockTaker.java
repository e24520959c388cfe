package io.github.opencdo.testkit.architecture.samples.clock;

import java.time.Clock;
import java.time.LocalDate;

/** Asks a clock that it is given, and one that it is not. */
public final class ClockTaker {

  LocalDate day(Clock given) {
    return LocalDate.now(given);
  }

  LocalDate today() {
    return LocalDate.now();
  }
}
