package io.github.opencdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.rules.finding.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExitStatusTest {

  @Test
  void of_several_verdicts_is_that_of_the_gravest() {
    assertThat(ExitStatus.of(List.of(Verdict.UNDECIDED, Verdict.NON_COMPLIANT))).isEqualTo(1);
    assertThat(ExitStatus.of(List.of(Verdict.COMPLIANT, Verdict.UNDECIDED))).isEqualTo(3);
    assertThat(ExitStatus.of(List.of(Verdict.COMPLIANT, Verdict.COMPLIANT_WITH_RESERVATIONS)))
        .isZero();
  }
}
