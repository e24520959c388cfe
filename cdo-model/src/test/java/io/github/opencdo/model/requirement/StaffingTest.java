package io.github.opencdo.model.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opencdo.model.organisation.BodyFunction;
import io.github.opencdo.model.role.Multiplicity;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.model.text.InvalidValueException;
import org.junit.jupiter.api.Test;

class StaffingTest {

  @Test
  void counts_roles_or_bodies() {
    assertThat(counting().addRoles(StandardRoles.UNIT_CDO).build().getBodies()).isEmpty();
    assertThat(counting().bodies(BodyFunction.DATA_TASK_FORCE).build().getRoles())
        .isEmpty();
  }

  @Test
  void rejects_neither() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> counting().build())
        .withMessage("Staffing must have either roles or bodies, but had 0 roles");
  }

  @Test
  void rejects_both() {
    Staffing.Builder both =
        counting().addRoles(StandardRoles.UNIT_CDO).bodies(BodyFunction.DATA_TASK_FORCE);

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(both::build)
        .withMessage("Staffing must have either roles or bodies, but had 1 roles");
  }

  private static Staffing.Builder counting() {
    return Staffing.builder().count(Multiplicity.parse("1..1"));
  }
}
