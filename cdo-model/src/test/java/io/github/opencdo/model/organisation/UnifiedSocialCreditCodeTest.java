package io.github.opencdo.model.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.hutool.core.util.CreditCodeUtil;
import io.github.opencdo.model.text.InvalidValueException;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedSocialCreditCodeTest {

  private static final String VALID = "91350100M000100Y43";
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int PREFIX = 17;

  @Nested
  class Of {

    @Test
    void accepts_a_right_check_character() {
      assertThat(UnifiedSocialCreditCode.of(VALID)).hasToString(VALID);
    }

    @Test
    void rejects_a_wrong_check_character_and_tells_the_right_one() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> UnifiedSocialCreditCode.of("91350100M000100Y44"))
          .withMessage("UnifiedSocialCreditCode must end with the check character 3,"
              + " but was: '91350100M000100Y44'");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "91350100M000100Y4",
          "91350100M000100Y433",
          "91350100m000100y43",
          "91350100I000100Y43",
          "91350100M000100Y4O",
          "01350100M000100Y43",
          "9135010AM000100Y43",
          " 91350100M000100Y43"
        })
    void rejects_any_other_form_and_quotes_it(String text) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> UnifiedSocialCreditCode.of(text))
          .withMessage("UnifiedSocialCreditCode must be 18 characters of GB 32100," + " but was: '"
              + text + "'");
    }
  }

  @Nested
  class AgainstAnotherImplementation {

    @ParameterizedTest
    @MethodSource("io.github.opencdo.model.organisation.UnifiedSocialCreditCodeTest#prefixes")
    void exactly_the_same_check_characters_pass(String prefix) {
      assertThat(ALPHABET.chars().mapToObj(check -> prefix + (char) check))
          .allMatch(code -> accepts(code) == CreditCodeUtil.isCreditCode(code))
          .filteredOn(UnifiedSocialCreditCodeTest::accepts)
          .hasSize(1);
    }
  }

  static Stream<String> prefixes() {
    Random random = new Random(32100);
    return Stream.generate(() -> prefix(random)).limit(300);
  }

  private static String prefix(Random random) {
    return draw(random, "159Y", 1)
        + draw(random, "1239", 1)
        + draw(random, "0123456789", 6)
        + draw(random, ALPHABET, PREFIX - 8);
  }

  private static String draw(Random random, String characters, int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> characters.charAt(random.nextInt(characters.length())))
        .map(String::valueOf)
        .collect(Collectors.joining());
  }

  private static boolean accepts(String code) {
    try {
      UnifiedSocialCreditCode.of(code);
      return true;
    } catch (InvalidValueException e) {
      return false;
    }
  }
}
