package io.github.opencdo.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.register.EventCode;
import io.github.opencdo.model.requirement.CardinalityRequirement;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.requirement.Staffing;
import io.github.opencdo.model.role.Multiplicity;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.model.scheme.Disposition;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scope.Applicability;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.model.time.FixedDue;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.assessor.RequirementTypes;
import io.github.opencdo.rules.calendar.WorkingCalendars;
import io.github.opencdo.schemes.bundled.BundledSchemeProvider;
import io.github.opencdo.schemes.provider.SchemeProvider;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import io.github.opencdo.testkit.plugin.StubType;
import io.github.opencdo.testkit.sample.Sample;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.example.staffing.County;
import org.example.staffing.StaffingRatioRequirement;
import org.junit.jupiter.api.Test;

/** The contract must fail where a scheme breaks it, and say what to do. */
class SchemeContractTest {

  private static final Scheme HUIZHOU =
      new BundledSchemeProvider().load(SchemeId.of("huizhou-2022"));

  @Test
  void names_each_test_by_force_and_provision() {
    ContractRun run = ContractRun.of(Good.class);

    assertThat(run.failures()).isEmpty();
    assertThat(run.passes())
        .contains("MUST HZ-003 body can be fulfilled", "MUST HZ-003 body can be broken");
  }

  @Test
  void skips_what_no_program_can_judge_and_says_why() {
    assertThat(ContractRun.of(Good.class).skips())
        .extractingByKey("NONE HZ-001")
        .asString()
        .contains("No program can judge it: ");
  }

  @Test
  void skips_types_for_which_it_has_no_registers_and_says_what_to_do() {
    assertThat(ContractRun.of(OfOtherType.class).skips())
        .extractingByKey("MUST SL-001 staffing-ratio can be fulfilled")
        .asString()
        .contains("'staffing-ratio': try it with a RequirementTypeContract");
  }

  @Test
  void notices_a_provision_that_is_there_twice() {
    assertThat(failures(Doubled.class))
        .extractingByKey("required_schemes_read_back_unchanged_from_a_file")
        .asString()
        .contains("'HZ-003' must be there once");
  }

  @Test
  void notices_two_requirements_of_one_name() {
    assertThat(failures(Nameless.class))
        .extractingByKey("required_findings_have_keys_of_their_own")
        .asString()
        .contains("Give requirements of one type in one provision of huizhou-2022 a variant");
  }

  @Test
  void notices_a_requirement_for_a_group_that_is_not_there() {
    assertThat(failures(Groupless.class))
        .extractingByKey("required_no_check_breaks")
        .asString()
        .contains("Name in huizhou-2022 only groups, units and bodies that it has");
  }

  @Test
  void skips_requirements_for_which_no_register_can_be_made_and_says_why() {
    assertThat(ContractRun.of(Groupless.class).skips())
        .extractingByKey("MUST HZ-003 cardinality can be fulfilled")
        .asString()
        .contains("The kit cannot make registers for it: Unknown group 'nobody'");
  }

  @Test
  void notices_a_requirement_that_never_applies() {
    Map<String, String> failures = failures(Never.class);

    assertThat(failures)
        .extractingByKey("MUST HZ-003 cardinality can be fulfilled")
        .asString()
        .contains("must be fulfilled by a register that has what it asks, but was: [NOT_APPLICABLE")
        .contains("Look whether its groups, phases and events ever let it apply");
    assertThat(failures)
        .extractingByKey("MUST HZ-003 cardinality can be broken")
        .asString()
        .contains("must be broken by a register that lacks what it asks, but was: [NOT_APPLICABLE");
  }

  @Test
  void notices_a_check_that_breaks_a_law_on_a_register_that_is_supplied() {
    assertThat(failures(Lawless.class))
        .extractingByKey("equal input gives equal findings")
        .asString()
        .contains(
            "county-2024 must hold that equal input gives equal findings, but as of 2024-07-01");
  }

  @Test
  void holds_a_derived_scheme_against_its_parent() {
    ContractRun run = ContractRun.of(Derived.class);

    assertThat(run.failures()).isEmpty();
    assertThat(run.passes()).contains("what breaks huizhou-2022 breaks it too");
  }

  @Test
  void notices_a_derived_scheme_that_asks_less_than_it_says() {
    assertThat(failures(Boastful.class))
        .extractingByKey("what breaks huizhou-2022 breaks it too")
        .asString()
        .contains("child-2022 must hold that what breaks huizhou-2022 breaks it too")
        .contains("HZ-030/cardinality/unit:")
        .contains("ask for more, not for less, or call it a relaxation");
  }

  private static Map<String, String> failures(Class<?> contract) {
    return ContractRun.of(contract).failures();
  }

  private static Provision checked() {
    return HUIZHOU.getProvisions().stream()
        .filter(each -> each.getDisposition() == Disposition.CHECKED)
        .findFirst()
        .orElseThrow();
  }

  private static SchemeProvider asking(Applicability to) {
    CardinalityRequirement one = CardinalityRequirement.builder()
        .applicability(to)
        .addPosts(Staffing.builder()
            .addRoles(StandardRoles.UNIT_CDO)
            .count(Multiplicity.parse("1..1"))
            .build())
        .build();
    return only(checked().toBuilder().requirements(List.of(one)).build());
  }

  private static SchemeProvider only(Provision... provisions) {
    return ProviderOf.scheme(HUIZHOU.toBuilder().provisions(List.of(provisions)).build());
  }

  static class Good extends SchemeContract {

    @Override
    protected SchemeProvider provider() {
      return only(HUIZHOU.getProvisions().get(0), checked());
    }
  }

  static class OfOtherType extends SchemeContract {

    @Override
    protected SchemeProvider provider() {
      return ProviderOf.scheme(County.scheme());
    }
  }

  static class Doubled extends SchemeContract {

    @Override
    protected SchemeProvider provider() {
      return only(checked(), checked());
    }
  }

  static class Nameless extends SchemeContract {

    @Override
    protected SchemeProvider provider() {
      return only(checked().toBuilder()
          .addRequirements(checked().getRequirements().get(0))
          .build());
    }
  }

  static class Groupless extends SchemeContract {

    @Override
    protected SchemeProvider provider() {
      return asking(Applicability.builder().addUnits(GroupId.of("nobody")).build());
    }
  }

  static class Never extends SchemeContract {

    @Override
    protected SchemeProvider provider() {
      EventCode event = EventCode.of("PILOT_ENDED");
      return asking(Applicability.builder()
          .addUnits(GroupId.of("departments"))
          .after(event)
          .before(event)
          .build());
    }
  }

  static class Lawless extends SchemeContract {

    @Override
    protected SchemeProvider provider() {
      return ProviderOf.scheme(County.scheme());
    }

    @Override
    protected Assessor assessor(Scheme scheme) {
      StubType<StaffingRatioRequirement> moody =
          StubType.of(StaffingRatioRequirement.class).judgedBy(BrokenChecks.moody());
      return Assessor.of(
          scheme, WorkingCalendars.mainlandChina(), RequirementTypes.standard().with(moody));
    }

    @Override
    protected List<Sample> samples(Scheme scheme) {
      return List.of(new Sample(County.register(120, 2).build(), LocalDate.of(2024, 7, 1)));
    }
  }

  static class Derived extends SchemeContract {

    @Override
    protected SchemeProvider provider() {
      return new ChildScheme();
    }
  }

  static class Boastful extends SchemeContract {

    @Override
    protected SchemeProvider provider() {
      Scheme child = SchemeRegistry.builder()
          .discovered()
          .provider(new ChildScheme())
          .build()
          .get(ChildScheme.ID);
      return ProviderOf.scheme(child.toBuilder()
          .provisions(child.getProvisions().stream().map(Boastful::later).toList())
          .build());
    }

    private static Provision later(Provision provision) {
      return provision.toBuilder()
          .requirements(
              provision.getRequirements().stream().map(Boastful::later).toList())
          .build();
    }

    private static Requirement later(Requirement requirement) {
      return requirement instanceof CardinalityRequirement staffing
          ? staffing.toBuilder().due(FixedDue.of(LocalDate.of(2032, 1, 1))).build()
          : requirement;
    }
  }
}
