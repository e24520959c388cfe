package io.github.opencdo.schemes.validation;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** What only Hibernate Validator offers; loaded only where {@link Provider} has found it. */
final class HibernateContext {

  private HibernateContext() {}

  /** Hands a wording over, if the context is one of Hibernate Validator and not of another provider. */
  static boolean accepts(ConstraintValidatorContext context, Wording wording) {
    try {
      hand(context.unwrap(HibernateConstraintValidatorContext.class), wording);
      return true;
    } catch (ValidationException e) {
      return false;
    }
  }

  private static void hand(HibernateConstraintValidatorContext context, Wording wording) {
    context
        .addMessageParameter("chinese", Wording.harmless(wording.chinese()))
        .addMessageParameter("english", Wording.harmless(wording.english()))
        .addMessageParameter("key", Wording.harmless(wording.key()));
    wording.payload().ifPresent(context::withDynamicPayload);
  }
}
