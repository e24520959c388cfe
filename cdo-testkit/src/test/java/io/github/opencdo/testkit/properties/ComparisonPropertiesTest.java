package io.github.opencdo.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.FindingKey;
import io.github.opencdo.schemes.change.AssessmentComparison;
import io.github.opencdo.schemes.change.Cause;
import io.github.opencdo.schemes.change.CauseKind;
import io.github.opencdo.schemes.change.FindingChange;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import io.github.opencdo.testkit.arbitraries.RegisterArbitraries;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every comparison of any two assessments under any of the bundled schemes. */
class ComparisonPropertiesTest {

  private static final int TRIES = 40;
  private static final List<Scheme> SCHEMES = SchemeRegistry.discover().ids().stream()
      .map(SchemeRegistry.discover()::get)
      .toList();

  private record Two(Assessment before, Assessment after) {

    AssessmentComparison compare() {
      return AssessmentComparison.between(before, after);
    }

    Two reversed() {
      return new Two(after, before);
    }
  }

  @Provide
  Arbitrary<Two> pairs() {
    return Arbitraries.of(SCHEMES)
        .flatMap(scheme ->
            Combinators.combine(assessments(scheme), assessments(scheme)).as(Two::new));
  }

  @Provide
  Arbitrary<Two> days() {
    return Arbitraries.of(SCHEMES)
        .flatMap(scheme -> RegisterArbitraries.of(scheme)
            .flatMap(register -> Combinators.combine(days(scheme), days(scheme))
                .as((one, other) ->
                    new Two(assess(scheme, register, one), assess(scheme, register, other)))));
  }

  private static Arbitrary<Assessment> assessments(Scheme scheme) {
    return RegisterArbitraries.of(scheme)
        .flatMap(register -> days(scheme).map(day -> assess(scheme, register, day)));
  }

  private static Assessment assess(Scheme scheme, Register register, LocalDate day) {
    return Assessor.of(scheme).assess(register, day);
  }

  private static Arbitrary<LocalDate> days(Scheme scheme) {
    LocalDate start = scheme.getPhases().get(0).getDuring().getStartInclusive().orElseThrow();
    return Arbitraries.integers().between(-30, 1200).map(start::plusDays);
  }

  @Property(tries = TRIES)
  void an_assessment_does_not_differ_from_itself(@ForAll("pairs") Two two) {
    assertThat(new Two(two.before(), two.before()).compare().isEmpty()).isTrue();
  }

  @Property(tries = TRIES)
  void every_finding_is_changed_or_unchanged_once(@ForAll("pairs") Two two) {
    AssessmentComparison comparison = two.compare();

    assertThat(Stream.concat(
            comparison.getChanges().stream().flatMap(change -> change.getAfter().stream()),
            comparison.getUnchanged().stream()))
        .containsExactlyInAnyOrderElementsOf(two.after().getFindings());
    assertThat(comparison.getChanges().stream().flatMap(change -> change.getBefore().stream()))
        .containsExactlyInAnyOrderElementsOf(changedBefore(two, comparison));
  }

  private static List<Finding> changedBefore(Two two, AssessmentComparison comparison) {
    Set<String> unchanged = comparison.getUnchanged().stream()
        .map(finding -> finding.getKey().toString())
        .collect(Collectors.toSet());
    return two.before().getFindings().stream()
        .filter(finding -> !unchanged.contains(finding.getKey().toString()))
        .toList();
  }

  @Property(tries = TRIES)
  void a_change_is_a_difference_and_what_is_unchanged_is_none(@ForAll("days") Two two) {
    Map<FindingKey, Finding> former = two.before().getFindings().stream()
        .collect(Collectors.toMap(Finding::getKey, Function.identity()));
    AssessmentComparison comparison = two.compare();

    assertThat(comparison.getUnchanged())
        .allSatisfy(finding -> assertThat(former.get(finding.getKey())).isEqualTo(finding));
    assertThat(comparison.getChanges())
        .allSatisfy(change -> assertThat(change.getBefore()).isNotEqualTo(change.getAfter()));
  }

  @Property(tries = TRIES)
  void every_change_has_a_cause(@ForAll("pairs") Two two) {
    assertThat(two.compare().getChanges())
        .allSatisfy(change -> assertThat(change.getCauses()).isNotEmpty().doesNotHaveDuplicates());
  }

  @Property(tries = TRIES)
  void one_register_on_two_days_changes_by_what_time_brings(@ForAll("days") Two two) {
    assertThat(two.compare().getChanges().stream()
            .flatMap(change -> change.getCauses().stream())
            .map(Cause::getKind))
        .doesNotContain(CauseKind.EDITION, CauseKind.RECORDS, CauseKind.PARAMETER);
  }

  @Property(tries = TRIES)
  void the_way_back_is_the_way_there_for_the_same_reasons(@ForAll("pairs") Two two) {
    assertThat(
            outlines(two.reversed().compare(), FindingChange::getAfter, FindingChange::getBefore))
        .isEqualTo(outlines(two.compare(), FindingChange::getBefore, FindingChange::getAfter));
  }

  private static Set<String> outlines(
      AssessmentComparison comparison,
      Function<FindingChange, Optional<Finding>> from,
      Function<FindingChange, Optional<Finding>> to) {
    return comparison.getChanges().stream()
        .map(change -> from.apply(change).map(Finding::getKey)
            + " "
            + from.apply(change).map(Finding::getOutcome)
            + " "
            + to.apply(change).map(Finding::getOutcome)
            + " "
            + change.getCauses().stream()
                .map(Cause::getKind)
                .collect(Collectors.toCollection(TreeSet::new)))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
