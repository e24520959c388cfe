package io.github.opencdo.schemes.validation;

import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.register.Nomination;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.FindingKey;
import io.github.opencdo.rules.finding.UnknownJurisdictionException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges {@link ConformsTo} of a nomination; made by the provider of Jakarta Validation. */
public final class NominationConformsTo implements ConstraintValidator<ConformsTo, Nomination> {

  private static final Set<String> CONCERNED = Set.of("holder", "appointment");

  private @Nullable Conformity conformity;

  /** Obtains the validator. */
  public NominationConformsTo() {}

  @Override
  public void initialize(ConformsTo constraint) {
    conformity = Conformity.of(constraint);
  }

  @Override
  public boolean isValid(@Nullable Nomination nomination, ConstraintValidatorContext context) {
    return nomination == null || judge(nomination, context);
  }

  private boolean judge(Nomination nomination, ConstraintValidatorContext context) {
    Violations violations = Violations.in(context, ConformsTo.class);
    try {
      breaches(nomination, context)
          .forEach(finding -> violations.add(Place.of("assignment"), finding));
    } catch (UnknownJurisdictionException e) {
      violations.add(Place.of("jurisdiction"), e);
    }
    return violations.isEmpty();
  }

  private List<Finding> breaches(Nomination nomination, ConstraintValidatorContext context) {
    Conformity ready = Objects.requireNonNull(conformity);
    EntityRef post =
        EntityRef.of(EntityKind.ASSIGNMENT, nomination.getAssignment().getId().getText());
    return ready
        .breaches(nomination.toRegister(), nomination.judgedOn(ready.dayOf(context)))
        .stream()
        .filter(finding -> concerns(finding.getKey(), post))
        .toList();
  }

  private static boolean concerns(FindingKey key, EntityRef post) {
    return key.getSubject().equals(post)
        && CONCERNED.contains(key.getRequirement().split("/")[0]);
  }
}
