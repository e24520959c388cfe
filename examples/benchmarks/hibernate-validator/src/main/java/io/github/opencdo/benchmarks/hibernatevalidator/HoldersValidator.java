package io.github.opencdo.benchmarks.hibernatevalidator;

import io.github.opencdo.benchmarks.roster.Office;
import io.github.opencdo.benchmarks.roster.OfficeKind;
import io.github.opencdo.benchmarks.roster.Post;
import io.github.opencdo.benchmarks.roster.Role;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Judges {@link Holders}. */
public final class HoldersValidator implements ConstraintValidator<Holders, OfficeBean> {

  private OfficeKind kind;
  private Role role;
  private int max;

  @Override
  public void initialize(Holders holders) {
    this.kind = holders.kind();
    this.role = holders.role();
    this.max = holders.max();
  }

  @Override
  public boolean isValid(OfficeBean bean, ConstraintValidatorContext context) {
    if (bean.office().getKind() != kind) {
      return true;
    }
    int holders = count(bean.office(), role, AsOf.of(context));
    return holders >= 1 && holders <= max;
  }

  static int count(Office office, Role role, int day) {
    int count = 0;
    for (Post post : office.getPosts()) {
      if (post.getRole() == role && post.isHeldOn(day)) {
        count++;
      }
    }
    return count;
  }
}
