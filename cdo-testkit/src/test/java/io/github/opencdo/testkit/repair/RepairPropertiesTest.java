package io.github.opencdo.testkit.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.reports.explanation.Effect;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import io.github.opencdo.testkit.arbitraries.RegisterArbitraries;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

/** What holds for the changes that an explanation names, for any register under any of the bundled schemes. */
class RepairPropertiesTest {

  private static final int TRIES = 20;
  private static final SchemeRegistry REGISTRY = SchemeRegistry.discover();
  private static final List<Scheme> SCHEMES =
      REGISTRY.ids().stream().map(REGISTRY::get).toList();

  @Provide
  Arbitrary<List<Repair>> repairs() {
    return Arbitraries.of(SCHEMES)
        .flatMap(scheme -> RegisterArbitraries.of(scheme)
            .flatMap(register -> days(scheme).map(day -> repairs(scheme, register, day))));
  }

  private static Arbitrary<LocalDate> days(Scheme scheme) {
    LocalDate start = scheme.getPhases().get(0).getDuring().getStartInclusive().orElseThrow();
    return Arbitraries.integers().between(-30, 1200).map(start::plusDays);
  }

  /** Explains one breach of each type of requirement. */
  private static List<Repair> repairs(Scheme scheme, Register register, LocalDate day) {
    Assessor assessor = Assessor.of(scheme);
    Assessment assessment = assessor.assess(register, day);
    return Stream.of(Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.PENDING)
        .flatMap(outcome -> assessment.findings(outcome).stream()
            .collect(Collectors.toMap(RepairPropertiesTest::type, each -> each, (one, two) -> one))
            .values()
            .stream())
        .map(finding -> Repair.of(assessor, assessment, finding))
        .toList();
  }

  private static String type(Finding finding) {
    return finding.getKey().getRequirement().replaceFirst("/.*", "");
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void the_changes_bring_about_what_they_promise_and_no_part_of_them_does(
      @ForAll("repairs") List<Repair> repairs) {
    List<Repair> tried =
        repairs.stream().filter(repair -> !repair.changes().isEmpty()).toList();

    Statistics.collect(!tried.isEmpty());
    Statistics.coverage(found -> found.check(true).percentage(share -> share > 10));
    assertThat(tried).allSatisfy(repair -> {
      Effect effect = repair.explanation().getEffect();
      assertThat(repair.effectOf(repair.changes())).isEqualTo(effect);
      assertThat(repair.parts())
          .allSatisfy(part -> assertThat(repair.effectOf(part)).isGreaterThan(effect));
    });
  }
}
