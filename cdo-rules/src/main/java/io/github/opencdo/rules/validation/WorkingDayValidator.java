package io.github.opencdo.rules.validation;

import io.github.opencdo.rules.calendar.WorkingCalendars;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges {@link WorkingDay}; made by the provider of Jakarta Validation. */
public final class WorkingDayValidator implements ConstraintValidator<WorkingDay, LocalDate> {

  private static final String UNKNOWN = "{io.github.opencdo.rules.validation.WorkingDay.unknown}";

  /** Obtains the validator. */
  public WorkingDayValidator() {}

  @Override
  public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
    if (day == null) {
      return true;
    }
    Optional<Boolean> working = WorkingCalendars.mainlandChina().findWorkingDay(day);
    if (working.isEmpty()) {
      context.disableDefaultConstraintViolation();
      context.buildConstraintViolationWithTemplate(UNKNOWN).addConstraintViolation();
    }
    return working.orElse(false);
  }
}
