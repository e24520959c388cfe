package io.github.opencdo.benchmarks.hibernatevalidator;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Judges {@link FiledInTime}. */
public final class FiledInTimeValidator implements ConstraintValidator<FiledInTime, PostBean> {

  @Override
  public boolean isValid(PostBean bean, ConstraintValidatorContext context) {
    return !bean.isJudged() || !bean.post().isLateOn(AsOf.of(context));
  }
}
