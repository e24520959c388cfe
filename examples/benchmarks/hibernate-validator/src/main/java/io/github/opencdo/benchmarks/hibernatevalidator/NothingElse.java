package io.github.opencdo.benchmarks.hibernatevalidator;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The data officer is not the government-affairs officer too. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Constraint(validatedBy = NothingElseValidator.class)
public @interface NothingElse {
  int rule();

  String message() default "must not have one person in both posts";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
