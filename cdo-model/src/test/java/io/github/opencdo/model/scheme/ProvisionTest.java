package io.github.opencdo.model.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opencdo.model.Samples;
import io.github.opencdo.model.text.InvalidValueException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ProvisionTest {

  private static final Provision CHECKED = Samples.of(Provision.class);

  @Test
  void rejects_a_checked_one_without_requirements() {
    Provision.Builder empty = CHECKED.toBuilder().requirements(List.of());

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(empty::build)
        .withMessage("Provision HZ-035 must have requirements exactly when its disposition is"
            + " CHECKED, but the disposition was: CHECKED");
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "CHECKED")
  void rejects_requirements_in_any_other_one(Disposition disposition) {
    Provision.Builder unchecked = CHECKED.toBuilder().disposition(disposition);

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(unchecked::build)
        .withMessageEndingWith("but the disposition was: " + disposition);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "CHECKED")
  void needs_no_requirements_in_any_other_one(Disposition disposition) {
    Provision unchecked =
        CHECKED.toBuilder().disposition(disposition).requirements(List.of()).build();

    assertThat(unchecked.getDisposition()).isEqualTo(disposition);
  }
}
