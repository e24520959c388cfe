package io.github.opencdo.schemes.validation;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.UnknownJurisdictionException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Judges {@link ConformsTo} of a register; made by the provider of Jakarta Validation. */
public final class RegisterConformsTo implements ConstraintValidator<ConformsTo, Register> {

  private @Nullable Conformity conformity;

  /** Obtains the validator. */
  public RegisterConformsTo() {}

  @Override
  public void initialize(ConformsTo constraint) {
    conformity = Conformity.of(constraint);
  }

  @Override
  public boolean isValid(@Nullable Register register, ConstraintValidatorContext context) {
    return register == null || judge(register, context);
  }

  private boolean judge(Register register, ConstraintValidatorContext context) {
    Violations violations = Violations.in(context, ConformsTo.class);
    try {
      Conformity ready = Objects.requireNonNull(conformity);
      List<Finding> breaches = ready.breaches(register, ready.dayOf(context));
      RegisterPlaces places = new RegisterPlaces(register);
      breaches.forEach(finding -> violations.add(places.of(finding), finding));
    } catch (UnknownJurisdictionException e) {
      violations.add(Place.of("jurisdictions"), e);
    }
    return violations.isEmpty();
  }
}
