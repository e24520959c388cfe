package io.github.opencdo.schemes.validation;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintDeclarationException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The day as of which a constraint judges: its own, or the one that the validator was given. */
record JudgementDay(Optional<LocalDate> stated) {

  static JudgementDay parse(String asOf) {
    if (asOf.isEmpty()) {
      return new JudgementDay(Optional.empty());
    }
    try {
      return new JudgementDay(Optional.of(LocalDate.parse(asOf)));
    } catch (DateTimeParseException e) {
      throw new ConstraintDeclarationException(
          "ConformsTo asOf must be a day such as 2024-03-01, but was: '" + asOf + "'", e);
    }
  }

  LocalDate on(ClockProvider clocks) {
    return stated.orElseGet(() -> LocalDate.now(clocks.getClock()));
  }
}
