package io.github.opencdo.rules.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.opencdo.model.person.Rank;
import io.github.opencdo.model.text.LocalizedText;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MessageBundleTest {

  private static final MessageBundle BUNDLE = bundle(
      Map.of(
          "messages.properties", "met={0} has {1}\nDayOfWeek.MONDAY=a Monday",
          "messages_zh_CN.properties", "met={0}有{1}\nDayOfWeek.MONDAY=星期一"),
      "met");

  @Test
  void says_its_own_words_and_quotes_those_of_the_library() {
    Message message = BUNDLE.message(
        "met",
        LocalizedText.of("市局", "the bureau"),
        List.of(Rank.PRINCIPAL, Message.ofCode("SOMETHING"), BUNDLE.message("met", 1, 2)));

    assertThat(message.in(Locale.ENGLISH)).isEqualTo("the bureau has head; SOMETHING; 1 has 2");
    assertThat(message.in(Locale.CHINA)).isEqualTo("市局有主要负责人；SOMETHING；1有2");
  }

  @Test
  void says_constants_of_its_own() {
    assertThat(BUNDLE.message("met", "x", DayOfWeek.MONDAY).in(Locale.CHINESE)).isEqualTo("x有星期一");
  }

  @Test
  void refuses_a_key_that_it_does_not_declare() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BUNDLE.message("mett"))
        .withMessage("Unknown message key 'mett'; declared: [met]");
  }

  @Test
  void messages_are_equal_by_key_and_arguments() {
    assertThat(BUNDLE.message("met", 1)).isEqualTo(bundle(Map.of(), "met").message("met", 1));
  }

  @Nested
  class Gaps {

    @Test
    void are_none_where_both_languages_are_complete() {
      assertThat(BUNDLE.findGaps()).isEmpty();
      assertThat(MessageBundle.standard().findGaps()).isEmpty();
    }

    @Test
    void are_files_that_are_missing() {
      assertThat(bundle(Map.of()).findGaps())
          .containsExactly(
              "add the file messages.properties beside the class",
              "add the file messages_zh_CN.properties beside the class");
    }

    @Test
    void are_keys_that_one_language_has_alone() {
      assertThat(bundle(Map.of("messages.properties", "a=1", "messages_zh_CN.properties", "b=1"))
              .findGaps())
          .containsExactly(
              "add the key 'b' to messages.properties",
              "add the key 'a' to messages_zh_CN.properties");
    }

    @Test
    void are_patterns_that_cannot_be_read() {
      assertThat(
              bundle(Map.of("messages.properties", "a={x}", "messages_zh_CN.properties", "a={x}"))
                  .findGaps())
          .containsExactly("let the key 'a' be a pattern with the same arguments in"
              + " messages.properties and messages_zh_CN.properties");
    }
  }

  private static MessageBundle bundle(Map<String, String> files, String... keys) {
    return MessageBundle.of(
        name -> files.containsKey(name)
            ? new ByteArrayInputStream(files.get(name).getBytes(StandardCharsets.UTF_8))
            : null,
        keys);
  }
}
