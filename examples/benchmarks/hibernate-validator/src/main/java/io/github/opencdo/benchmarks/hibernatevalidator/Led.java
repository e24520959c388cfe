package io.github.opencdo.benchmarks.hibernatevalidator;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where a department has an officer, the government of the place has one. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Constraint(validatedBy = LedValidator.class)
public @interface Led {
  int rule();

  String message() default "must have an officer of the government to report to";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
