package io.github.opencdo.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.rules.assessor.AssessmentSession;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.assessor.FindingChanges;
import io.github.opencdo.rules.facts.PreparedRegister;
import io.github.opencdo.rules.finding.Account;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.testkit.sample.RegisterGenerator;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Judging only what a change touches, or only what is open, gives what judging everything gives. */
class IncrementalTest {

  @Provide
  Arbitrary<Scheme> schemes() {
    return BundledSchemes.any();
  }

  @Property(tries = 25)
  void accounts_and_open_findings_agree_with_all_findings(
      @ForAll("schemes") Scheme scheme,
      @ForAll @DoubleRange(min = 0, max = 0.6) double breachRate,
      @ForAll @IntRange(min = 1, max = 10_000) int seed) {
    LocalDate asOf = BundledSchemes.dayOf(scheme);
    Register register = register(scheme, asOf, breachRate, seed);
    Assessment assessment = Assessor.of(scheme).assess(register, asOf);
    agreeWithAll(assessment);
    assertThat(Assessor.of(scheme).parallel().assess(register, asOf)).isEqualTo(assessment);
  }

  @Property(tries = 25)
  void a_prepared_register_is_judged_like_a_register(
      @ForAll("schemes") Scheme scheme,
      @ForAll @IntRange(min = 1, max = 10_000) int seed,
      @ForAll @IntRange(min = 0, max = 400) int days) {
    LocalDate asOf = BundledSchemes.dayOf(scheme);
    Register register = register(scheme, asOf, 0.3, seed);
    PreparedRegister prepared = PreparedRegister.of(register);
    Assessor assessor = Assessor.of(scheme);
    assessor.assess(prepared, asOf);
    LocalDate other = asOf.minusDays(days);
    assertThat(assessor.assess(prepared, other)).isEqualTo(assessor.assess(register, other));
    assertThat(assessor.assess(prepared, other).getOpenFindings())
        .isEqualTo(assessor.assess(register, other).getOpenFindings());
  }

  @Property(tries = 25)
  void a_session_ends_where_judging_everything_ends(
      @ForAll("schemes") Scheme scheme,
      @ForAll @DoubleRange(min = 0, max = 0.6) double breachRate,
      @ForAll @IntRange(min = 1, max = 10_000) int seed) {
    LocalDate asOf = BundledSchemes.dayOf(scheme);
    Assessor assessor = Assessor.of(scheme);
    AssessmentSession session = assessor.open(register(scheme, asOf, breachRate, seed), asOf);
    RandomChanges changes = new RandomChanges(scheme, asOf, new Random(seed));
    Set<Finding> open = new HashSet<>(session.getAssessment().getOpenFindings());
    for (int change = 0; change < 12; change++) {
      FindingChanges found = session.apply(changes.next(session.getRegister()));
      assertThat(open).containsAll(found.getClosed());
      found.getClosed().forEach(open::remove);
      assertThat(found.getOpened()).noneMatch(open::contains);
      open.addAll(found.getOpened());
      Assessment whole = assessor.assess(session.getRegister(), asOf);
      assertThat(open).containsExactlyInAnyOrderElementsOf(whole.getOpenFindings());
      assertThat(session.getAssessment().getAccounts()).isEqualTo(whole.getAccounts());
      assertThat(session.getAssessment().getOpenFindings()).isEqualTo(whole.getOpenFindings());
      assertThat(session.getAssessment().getVerdict()).isEqualTo(whole.getVerdict());
    }
    agreeWithAll(session.getAssessment());
  }

  @Example
  void a_register_that_is_prepared_in_parts_is_judged_as_any_other() {
    Scheme scheme = BundledSchemes.get("shandong-2025");
    LocalDate asOf = BundledSchemes.dayOf(scheme);
    Register register =
        RegisterGenerator.of(scheme).asOf(asOf).units(12_000).breachRate(0.05).generate();
    // Fewer posts are not parted.
    assertThat(register.getAssignments()).hasSizeGreaterThan(10_000);

    Assessment whole = Assessor.of(scheme).assess(PreparedRegister.of(register), asOf);
    Assessment parted = Assessor.of(scheme).assess(PreparedRegister.inParallel(register), asOf);

    assertThat(parted.getAccounts()).isEqualTo(whole.getAccounts());
    assertThat(parted.getOpenFindings()).isEqualTo(whole.getOpenFindings());
  }

  private static Register register(Scheme scheme, LocalDate asOf, double breachRate, long seed) {
    return RegisterGenerator.of(scheme)
        .asOf(asOf)
        .units(40)
        .breachRate(breachRate)
        .seed(seed)
        .generate();
  }

  private static void agreeWithAll(Assessment assessment) {
    assertThat(assessment.getOpenFindings())
        .isEqualTo(assessment.getFindings().stream()
            .filter(each -> each.getOutcome().isOpen())
            .toList());
    Map<List<Object>, Integer> counted = new HashMap<>();
    for (Account account : assessment.getAccounts()) {
      account
          .getCounts()
          .forEach((outcome, number) -> counted.put(
              List.of(account.getProvision(), account.getRequirement(), outcome), number));
    }
    Map<List<Object>, Integer> found = new HashMap<>();
    for (Finding each : assessment.getFindings()) {
      Outcome outcome = each.getOutcome();
      found.merge(
          List.of(each.getKey().getProvision(), each.getKey().getRequirement(), outcome),
          1,
          Integer::sum);
    }
    assertThat(counted).isEqualTo(found);
  }
}
