package io.github.opencdo.benchmarks.hibernatevalidator;

import io.github.opencdo.benchmarks.roster.Office;
import io.github.opencdo.benchmarks.roster.OfficeKind;
import io.github.opencdo.benchmarks.roster.Post;
import io.github.opencdo.benchmarks.roster.Role;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Judges {@link Led}. */
public final class LedValidator implements ConstraintValidator<Led, OfficeBean> {

  @Override
  public boolean isValid(OfficeBean bean, ConstraintValidatorContext context) {
    Office office = bean.office();
    int day = AsOf.of(context);
    return office.getKind() != OfficeKind.DEPARTMENT
        || HoldersValidator.count(office, Role.UNIT_CDO, day) == 0
        || isLed(office, day);
  }

  private static boolean isLed(Office office, int day) {
    for (Post officer : office.getPlace().getOfficers()) {
      if (officer.isHeldOn(day)) {
        return true;
      }
    }
    return false;
  }
}
