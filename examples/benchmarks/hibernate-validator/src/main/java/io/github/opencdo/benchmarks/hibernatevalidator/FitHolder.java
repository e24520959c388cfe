package io.github.opencdo.benchmarks.hibernatevalidator;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who holds a post may hold it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Constraint(validatedBy = FitHolderValidator.class)
public @interface FitHolder {
  int rule();

  String message() default "must be held by one who may";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
