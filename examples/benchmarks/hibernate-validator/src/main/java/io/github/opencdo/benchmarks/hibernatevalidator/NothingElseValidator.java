package io.github.opencdo.benchmarks.hibernatevalidator;

import io.github.opencdo.benchmarks.roster.Office;
import io.github.opencdo.benchmarks.roster.OfficeKind;
import io.github.opencdo.benchmarks.roster.Post;
import io.github.opencdo.benchmarks.roster.Role;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Judges {@link NothingElse}. */
public final class NothingElseValidator implements ConstraintValidator<NothingElse, OfficeBean> {

  @Override
  public boolean isValid(OfficeBean bean, ConstraintValidatorContext context) {
    Office office = bean.office();
    if (office.getKind() != OfficeKind.DEPARTMENT) {
      return true;
    }
    int day = AsOf.of(context);
    for (Post one : office.getPosts()) {
      for (Post other : office.getPosts()) {
        if (one.getRole() == Role.DATA_OFFICER
            && other.getRole() == Role.GOV_AFFAIRS_OFFICER
            && one.getPerson().equals(other.getPerson())
            && one.isHeldOn(day)
            && other.isHeldOn(day)) {
          return false;
        }
      }
    }
    return true;
  }
}
