package io.github.opencdo.rules.validation;

import io.github.opencdo.model.organisation.UnifiedSocialCreditCode;
import io.github.opencdo.model.text.InvalidValueException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Judges {@link CreditCode}; made by the provider of Jakarta Validation. */
public final class CreditCodeValidator implements ConstraintValidator<CreditCode, CharSequence> {

  /** Obtains the validator. */
  public CreditCodeValidator() {}

  @Override
  public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
    return text == null || isCode(text.toString());
  }

  private static boolean isCode(String text) {
    try {
      UnifiedSocialCreditCode.of(text);
      return true;
    } catch (InvalidValueException e) {
      return false;
    }
  }
}
