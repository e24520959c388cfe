package io.github.opencdo.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

  record Organisation(@CreditCode @Nullable String code) {}

  @Test
  void accepts_what_is_missing_and_a_code() {
    assertThat(Verdicts.on(new Organisation(null), Locale.ENGLISH)).isEmpty();
    assertThat(Verdicts.on(new Organisation("91350100M000100Y43"), Locale.ENGLISH))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "91350100M000100Y44", "91350100m000100y43"})
  void refuses_another_form_and_a_wrong_check_character(String code) {
    assertThat(Verdicts.on(new Organisation(code), Locale.ENGLISH))
        .containsExactly(
            "must be a unified social credit code of GB 32100 with its check character");
    assertThat(Verdicts.on(new Organisation(code), Locale.SIMPLIFIED_CHINESE))
        .containsExactly("应为带校验码的统一社会信用代码（GB 32100）");
  }
}
