package io.github.opencdo.rules.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.opencdo.rules.Town;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JudgementTest {

  private static final Message WORDS = Message.of("event.other");

  @ParameterizedTest
  @EnumSource(
      value = Outcome.class,
      names = {"EXCEPTED", "FAILED"})
  void cannot_say_what_only_the_assessor_can(Outcome outcome) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Judgement.of(Town.bureau(), outcome, WORDS).expected(WORDS).build())
        .withMessage("Judgement outcome must be what a check can find, but was: '%s'", outcome);
  }

  @Test
  void offers_a_remedy_only_where_something_is_left_to_be_done() {
    Judgement judgement = Judgement.of(Town.bureau(), Outcome.VIOLATED, WORDS)
        .expected(WORDS)
        .remedy(WORDS)
        .build();

    assertThat(judgement.explanation(Outcome.VIOLATED, List.of()).getRemedy()).hasValue(WORDS);
    assertThat(judgement.explanation(Outcome.NOT_APPLICABLE, List.of()).getRemedy())
        .isEmpty();
  }
}
