package io.github.opencdo.testkit.witness;

import static io.github.opencdo.testkit.assertions.AssessmentAssert.assertThat;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Verdict;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompliantRegistersTest {

  private static final SchemeRegistry SCHEMES = SchemeRegistry.discover();
  private static final int LATER = 600;

  static List<SchemeId> schemes() {
    return SCHEMES.ids();
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void are_compliant_early_and_late(SchemeId id) {
    Scheme scheme = SCHEMES.get(id);
    Assessor assessor = Assessor.of(scheme);
    LocalDate day = CompliantRegisters.dayOf(scheme);

    Stream.of(day, day.plusDays(LATER))
        .forEach(each -> assertThat(assessor.assess(CompliantRegisters.of(scheme, each), each))
            .hasVerdict(Verdict.COMPLIANT)
            .hasOnlyViolated());
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void are_equal_for_an_equal_scheme(SchemeId id) {
    Scheme scheme = SCHEMES.get(id);
    LocalDate day = CompliantRegisters.dayOf(scheme);
    Register register = CompliantRegisters.of(scheme, day);

    Assertions.assertThat(CompliantRegisters.of(scheme, day)).isEqualTo(register);
  }
}
