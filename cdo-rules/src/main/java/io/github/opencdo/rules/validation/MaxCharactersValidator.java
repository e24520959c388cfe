package io.github.opencdo.rules.validation;

import io.github.opencdo.rules.check.FieldFaults;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Judges {@link MaxCharacters}; made by the provider of Jakarta Validation. */
public final class MaxCharactersValidator
    implements ConstraintValidator<MaxCharacters, CharSequence> {

  private int most;

  /** Obtains the validator. */
  public MaxCharactersValidator() {}

  @Override
  public void initialize(MaxCharacters constraint) {
    most = constraint.value();
    if (most < 0) {
      throw new ConstraintDeclarationException(
          "MaxCharacters value must not be negative, but was: '" + most + "'");
    }
  }

  @Override
  public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
    return text == null || FieldFaults.countCharacters(text.toString()) <= most;
  }
}
