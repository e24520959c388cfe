package io.github.opencdo.rules.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The day must be a working day of mainland China (工作日), as {@link
 * io.github.opencdo.rules.calendar.WorkingCalendars#mainlandChina()} counts them.
 *
 * <p>2024-02-18 is one, a Sunday on which work was made up; 2024-02-12 is not, a Monday of the Spring
 * Festival. A day of which the calendar knows nothing is refused with a message of its own, under the key
 * {@code io.github.opencdo.rules.validation.WorkingDay.unknown}.
 */
@Documented
@Constraint(validatedBy = WorkingDayValidator.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.ANNOTATION_TYPE,
  ElementType.CONSTRUCTOR,
  ElementType.PARAMETER,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface WorkingDay {

  /** Gets the message, or its key in braces. */
  String message() default "{io.github.opencdo.rules.validation.WorkingDay.message}";

  /** Gets the groups to which the constraint belongs. */
  Class<?>[] groups() default {};

  /** Gets what clients attach to the constraint. */
  Class<? extends Payload>[] payload() default {};
}
