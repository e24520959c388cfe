package io.github.opencdo.benchmarks.hibernatevalidator;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Judges {@link FitHolder}. */
public final class FitHolderValidator implements ConstraintValidator<FitHolder, PostBean> {

  @Override
  public boolean isValid(PostBean bean, ConstraintValidatorContext context) {
    int day = AsOf.of(context);
    return !bean.isJudged() || !bean.post().isHeldOn(day) || bean.post().isFitOn(day);
  }
}
