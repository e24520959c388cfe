package io.github.opencdo.testkit.architecture;

import static io.github.opencdo.testkit.architecture.PublishedModules.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The architecture of the published modules; the orders are those of docs/architecture.md. */
class ArchitectureTest {

  @Test
  void every_module_is_looked_at() {
    assertThat(PublishedModules.exportedPackages())
        .contains(
            ROOT + ".model.scheme",
            ROOT + ".rules.assessor",
            ROOT + ".reports.page",
            ROOT + ".schemes.registry",
            ROOT + ".workbooks.importing",
            ROOT + ".testkit.assertions")
        .doesNotContain(ROOT + ".rules.check")
        .allSatisfy(
            name -> assertThat(PublishedModules.classes().containPackage(name)).isTrue());
  }

  @Test
  void no_package_is_in_a_cycle() {
    check(ArchitectureRules.no_package_is_in_a_cycle(ROOT));
  }

  @Test
  void modules_follow_their_order() {
    check(PackageOrder.of(ROOT, "model", "rules", "reports,schemes", "workbooks", "testkit")
        .rule());
  }

  @Test
  void packages_of_the_model_follow_their_order() {
    check(PackageOrder.of(
            ROOT + ".model",
            "style",
            "text",
            "time",
            "source",
            "place",
            "organisation",
            "role",
            "person",
            "appointment",
            "document",
            "activity",
            "project",
            "evaluation",
            "register",
            "scope",
            "party",
            "criterion",
            "requirement",
            "scheme",
            "overlay")
        .rule());
  }

  @Test
  void packages_of_the_rules_follow_their_order() {
    check(PackageOrder.of(
            ROOT + ".rules",
            "message,calendar",
            "finding",
            "index",
            "facts",
            "schedule",
            "spi",
            "screen",
            "check",
            "assessor,report,validation")
        .rule());
  }

  @Test
  void packages_of_the_reports_follow_their_order() {
    check(PackageOrder.of(
            ROOT + ".reports",
            "message,markup",
            "view",
            "chart,due,amendment",
            "post",
            "deed",
            "repair",
            "page,exchange,notice,explanation")
        .rule());
  }

  @Test
  void packages_of_the_schemes_follow_their_order() {
    check(PackageOrder.of(
            ROOT + ".schemes",
            "value",
            "source,message,provider",
            "binding",
            "integrity",
            "comparison",
            "overlay,change,matrix,survey",
            "reading,lint",
            "bundled,edition",
            "registry",
            "validation")
        .rule());
  }

  @Test
  void packages_of_the_workbooks_follow_their_order() {
    check(PackageOrder.of(
            ROOT + ".workbooks",
            "message,problem",
            "grid,table,vocabulary",
            "value",
            "template",
            "reading,roster",
            "importing")
        .rule());
  }

  @Test
  void packages_of_the_testkit_follow_their_order() {
    check(PackageOrder.of(
            ROOT + ".testkit",
            "assertions,witness",
            "sample,territory",
            "law",
            "arbitraries",
            "contract")
        .rule());
  }

  @Test
  void reports_never_judge() {
    check(ArchitectureRules.reports_never_judge(ROOT + ".rules"));
  }

  @Test
  void witnesses_never_judge() {
    check(ArchitectureRules.witnesses_never_judge(ROOT + ".testkit", ROOT + ".rules"));
  }

  @Test
  void only_explanations_judge_again() {
    check(ArchitectureRules.only_explanations_judge_again(
        ROOT + ".reports", ROOT + ".rules.assessor"));
  }

  @Test
  void nothing_reads_a_clock() {
    // Jakarta Validation hands time over as a clock, the ClockProvider of the validator.
    check(ArchitectureRules.nothing_reads_a_clock(ROOT + ".schemes.validation.JudgementDay"));
  }

  @Test
  void generated_classes_are_hidden() {
    check(ArchitectureRules.generated_classes_are_hidden());
  }

  @Test
  void the_api_does_not_expose_internals() {
    check(ExposedTypes.belong_to(PublishedModules.exportedPackages()));
  }

  @Test
  void names_say_what_a_class_is() {
    check(ArchitectureRules.names_say_what_a_class_is());
  }

  @Test
  void packages_are_null_marked() {
    check(ArchitectureRules.packages_are_null_marked());
  }

  @Test
  void a_requirement_type_of_another_project_needs_only_what_is_exported() {
    JavaClasses plugin = new ClassFileImporter().importPackages("org.example.staffing");

    ArchitectureRules.only_exported_packages_are_used(ROOT, PublishedModules.exportedPackages())
        .check(plugin);
  }

  private static void check(ArchRule rule) {
    rule.check(PublishedModules.classes());
  }
}
