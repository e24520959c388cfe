package io.github.opencdo.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shows for each rule a breach that it catches. */
class ArchitectureRulesTest {

  private static final String SAMPLES = ArchitectureRulesTest.class.getPackageName() + ".samples";
  private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(SAMPLES);

  @Test
  void a_cycle_is_caught() {
    assertThat(breaches(ArchitectureRules.no_package_is_in_a_cycle(SAMPLES + ".cycle")))
        .singleElement()
        .asString()
        .contains("Cycle detected", "Slice hen", "Slice egg");
  }

  @Test
  void a_step_against_the_order_is_caught() {
    assertThat(breaches(PackageOrder.of(SAMPLES + ".cycle", "hen", "egg").rule()))
        .isNotEmpty()
        .allMatch(breach -> breach.contains("hen.Hen") && breach.contains("egg.Egg"));
  }

  @Test
  void packages_on_one_step_do_not_meet() {
    assertThat(breaches(PackageOrder.of(SAMPLES + ".cycle", "hen,egg").rule()))
        .anyMatch(breach -> breach.startsWith("Field <" + SAMPLES + ".cycle.egg"))
        .anyMatch(breach -> breach.startsWith("Field <" + SAMPLES + ".cycle.hen"));
  }

  @Test
  void a_package_without_a_place_is_caught() {
    assertThat(breaches(PackageOrder.of(SAMPLES + ".judging", "check").rule()))
        .containsExactly(SAMPLES + ".judging.report.JudgingReport is in a package without a place");
  }

  @Test
  void a_report_that_judges_is_caught() {
    assertThat(breaches(ArchitectureRules.reports_never_judge(SAMPLES + ".judging")))
        .isNotEmpty();
  }

  @Test
  void a_witness_that_judges_is_caught() {
    assertThat(breaches(ArchitectureRules.witnesses_never_judge(SAMPLES, SAMPLES + ".judging")))
        .isNotEmpty();
  }

  @Test
  void a_report_that_judges_again_is_caught() {
    assertThat(breaches(ArchitectureRules.only_explanations_judge_again(
            SAMPLES + ".judging.report", SAMPLES + ".judging.check")))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "today",
        "instant",
        "reference",
        "clock",
        "millis",
        "nanos",
        "date",
        "calendar",
        "gregorian"
      })
  void a_reader_of_a_clock_is_caught(String method) {
    assertThat(breaches(ArchitectureRules.nothing_reads_a_clock()))
        .anyMatch(breach -> breach.contains("ClockReader." + method + "()"));
  }

  @Test
  void a_day_that_is_given_is_no_clock() {
    assertThat(breaches(ArchitectureRules.nothing_reads_a_clock()))
        .noneMatch(breach -> breach.contains("ClockReader.given("));
  }

  @Test
  void only_a_taker_may_ask_a_clock_that_it_is_given() {
    String taker = SAMPLES + ".clock.ClockTaker";

    assertThat(breaches(ArchitectureRules.nothing_reads_a_clock()))
        .anyMatch(breach -> breach.contains("ClockTaker.day("));
    assertThat(breaches(ArchitectureRules.nothing_reads_a_clock(taker)))
        .noneMatch(breach -> breach.contains("ClockTaker.day("))
        .anyMatch(breach -> breach.contains("ClockTaker.today("));
  }

  @Test
  void a_visible_generated_class_is_caught() {
    assertThat(breaches(ArchitectureRules.generated_classes_are_hidden()))
        .singleElement()
        .asString()
        .contains("ImmutableSample");
  }

  @Test
  void an_exposed_internal_is_caught_in_every_place() {
    assertThat(breaches(ExposedTypes.belong_to(Set.of(SAMPLES + ".exposure.api"))))
        .hasSize(5)
        .anyMatch(breach -> breach.contains("Leaky.field exposes"))
        .anyMatch(breach -> breach.contains("Leaky.result() exposes"))
        .anyMatch(breach -> breach.contains("Leaky.parameter("))
        .anyMatch(breach -> breach.contains("Leaky.elements() exposes"))
        .anyMatch(breach -> breach.contains("Leaky.neighbour() exposes"));
  }

  @Test
  void a_user_of_an_internal_package_is_caught() {
    Set<String> exported = Set.of(SAMPLES + ".exposure.api");

    assertThat(breaches(
            ArchitectureRules.only_exported_packages_are_used(SAMPLES + ".exposure", exported)))
        .isNotEmpty()
        .allMatch(breach -> breach.contains("exposure.internal.Secret"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SampleManager", "SampleUtil", "SampleUtils", "SampleImpl"})
  void an_empty_name_is_caught(String name) {
    assertThat(breaches(ArchitectureRules.names_say_what_a_class_is()))
        .anyMatch(breach -> breach.contains(name + ">"));
  }

  @Test
  void a_package_without_a_null_mark_is_caught() {
    assertThat(breaches(ArchitectureRules.packages_are_null_marked()))
        .contains(SAMPLES + ".cycle.hen.Hen is in a package without @NullMarked");
  }

  @Test
  void a_rule_that_checked_nothing_fails() {
    ArchRule rule = ArchitectureRules.reports_never_judge("nowhere");

    assertThatThrownBy(() -> rule.check(CLASSES)).hasMessageContaining("failed to check any");
  }

  private static List<String> breaches(ArchRule rule) {
    return rule.evaluate(CLASSES).getFailureReport().getDetails();
  }
}
