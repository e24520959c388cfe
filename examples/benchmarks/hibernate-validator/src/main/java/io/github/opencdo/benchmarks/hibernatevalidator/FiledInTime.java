package io.github.opencdo.benchmarks.hibernatevalidator;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A post was filed in time. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Constraint(validatedBy = FiledInTimeValidator.class)
public @interface FiledInTime {
  int rule();

  String message() default "must be filed in time";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
