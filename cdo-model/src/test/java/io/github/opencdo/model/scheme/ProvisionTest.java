package io.github.opencdo.model.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opencdo.model.Samples;
import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.model.text.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ProvisionTest {

  private static final Provision CHECKED = Samples.of(Provision.class);
  private static final LocalizedText REASON = LocalizedText.of("背景说明", "background");

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "DESCRIPTIVE")
  void rejects_a_judged_one_without_requirements(Disposition disposition) {
    Provision.Builder empty = CHECKED.toBuilder().disposition(disposition).requirements(List.of());

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(empty::build)
        .withMessage("Provision HZ-035 must have requirements, or a reason where its disposition is"
            + " DESCRIPTIVE, and not both, but the disposition was: " + disposition);
  }

  @Test
  void rejects_a_reason_beside_requirements() {
    Provision.Builder both = CHECKED.toBuilder().reason(REASON);

    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(both::build);
  }

  @Test
  void rejects_a_descriptive_one_without_a_reason() {
    Provision.Builder bare =
        CHECKED.toBuilder().disposition(Disposition.DESCRIPTIVE).requirements(List.of());

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(bare::build)
        .withMessageEndingWith("but the disposition was: DESCRIPTIVE");
  }

  @Test
  void says_why_a_descriptive_one_cannot_be_judged() {
    Provision descriptive = CHECKED.toBuilder()
        .disposition(Disposition.DESCRIPTIVE)
        .requirements(List.of())
        .reason(REASON)
        .build();

    assertThat(descriptive.getReason()).contains(REASON);
  }
}
