package io.github.opencdo.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.ConstraintDeclarationException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MaxCharactersTest {

  record Plan(@MaxCharacters(3) @Nullable CharSequence text) {}

  record Impossible(@MaxCharacters(-1) String text) {}

  @Test
  void accepts_what_is_missing_and_what_fits() {
    assertThat(Verdicts.on(new Plan(null), Locale.ENGLISH)).isEmpty();
    assertThat(Verdicts.on(new Plan("数据官"), Locale.ENGLISH)).isEmpty();
  }

  @Test
  void counts_no_white_space_and_a_rare_character_once() {
    assertThat(Verdicts.on(new Plan(" 数\n据\u3000𠀀 "), Locale.ENGLISH)).isEmpty();
  }

  @Test
  void refuses_one_character_more_in_both_languages() {
    assertThat(Verdicts.on(new Plan("数据官。"), Locale.ENGLISH))
        .containsExactly("must have at most 3 characters, white space not counted");
    assertThat(Verdicts.on(new Plan("数据官。"), Locale.SIMPLIFIED_CHINESE))
        .containsExactly("不得超过3字（空白不计）");
  }

  @Test
  void cannot_be_declared_with_a_negative_number() {
    Impossible bean = new Impossible("");

    assertThatExceptionOfType(ConstraintDeclarationException.class)
        .isThrownBy(() -> Verdicts.on(bean, Locale.ENGLISH))
        .withMessage("MaxCharacters value must not be negative, but was: '-1'");
  }
}
