package io.github.opencdo.testkit.arbitraries;

import static io.github.opencdo.testkit.assertions.AssessmentAssert.assertThat;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.finding.Verdict;
import io.github.opencdo.schemes.reading.FileFormat;
import io.github.opencdo.schemes.reading.RegisterReader;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import io.github.opencdo.testkit.sample.Sample;
import io.github.opencdo.testkit.witness.CompliantRegisters;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.Assertions;
import tools.jackson.databind.json.JsonMapper;

class RegisterArbitrariesTest {

  private static final int TRIES = 10;
  private static final Scheme HUIZHOU = SchemeRegistry.discover().get(SchemeId.of("huizhou-2022"));
  private static final LocalDate DAY = CompliantRegisters.dayOf(HUIZHOU);
  private static final Assessor ASSESSOR = Assessor.of(HUIZHOU);

  @Property(tries = TRIES)
  void a_compliant_register_violates_nothing(
      @ForAll @CompliantWith("huizhou-2022") Register register) {
    assertThat(ASSESSOR.assess(register, DAY)).hasOnlyViolated();
  }

  @Property(tries = TRIES)
  void a_compliant_sample_says_its_day(@ForAll @CompliantWith("huizhou-2022") Sample sample) {
    Assertions.assertThat(sample.assessedBy(ASSESSOR).getVerdict())
        .isNotEqualTo(Verdict.NON_COMPLIANT);
  }

  @Property(tries = TRIES)
  void a_register_that_breaks_a_provision_breaks_no_other(
      @ForAll @Breaking(scheme = "huizhou-2022", provision = "HZ-019") Sample sample) {
    assertThat(sample.assessedBy(ASSESSOR)).hasOnlyViolated("HZ-019");
  }

  @Property(tries = TRIES)
  void a_hostile_register_breaks_no_check(@ForAll @HostileTo("huizhou-2022") Register register) {
    Assertions.assertThat(ASSESSOR.assess(register, DAY).findings(Outcome.FAILED))
        .isEmpty();
  }

  @Provide
  Arbitrary<Register> realistic() {
    return RegisterArbitraries.realistic(HUIZHOU, DAY);
  }

  @Property(tries = TRIES)
  void a_realistic_register_breaks_no_check(@ForAll("realistic") Register register) {
    Assertions.assertThat(ASSESSOR.assess(register, DAY).findings(Outcome.FAILED))
        .isEmpty();
  }

  @Provide
  Arbitrary<Register> any() {
    return Arbitraries.of(SchemeRegistry.discover().ids())
        .map(SchemeRegistry.discover()::get)
        .flatMap(RegisterArbitraries::of);
  }

  @Property(tries = 50)
  void any_register_can_be_written_and_read(@ForAll("any") Register register) {
    byte[] file = JsonMapper.shared().writeValueAsBytes(register);

    Assertions.assertThat(RegisterReader.standard()
            .read(new ByteArrayInputStream(file), "register.json", FileFormat.JSON))
        .isEqualTo(register);
  }

  @Example
  void a_provision_that_nothing_can_break_is_refused() {
    Assertions.assertThatIllegalArgumentException()
        .isThrownBy(() -> RegisterArbitraries.breaking(HUIZHOU, ProvisionId.of("HZ-001")))
        .withMessage("Nothing can break HZ-001 of huizhou-2022");
  }
}
