package io.github.opencdo.benchmarks.hibernatevalidator;

import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** The day as of which is judged, which comes with the validator. */
final class AsOf {

  private AsOf() {}

  static int of(ConstraintValidatorContext context) {
    return context
        .unwrap(HibernateConstraintValidatorContext.class)
        .getConstraintValidatorPayload(Integer.class);
  }
}
