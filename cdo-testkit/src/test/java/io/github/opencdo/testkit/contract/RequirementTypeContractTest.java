package io.github.opencdo.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.testkit.plugin.StubType;
import org.example.staffing.StaffingRatioTypeTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contract must fail where a requirement type breaks it, and say what to do. */
class RequirementTypeContractTest {

  @Test
  void accepts_a_type_that_holds_it() {
    ContractRun run = ContractRun.of(StaffingRatioTypeTest.class);

    assertThat(run.failures()).isEmpty();
    assertThat(run.skips()).isEmpty();
    assertThat(run.passes()).hasSize(16);
  }

  @Nested
  class LawsOfChecks {

    @Test
    void notices_one_that_depends_on_how_often_it_is_asked() {
      notices(
          BrokenTypes.Moody.class,
          "equal input gives equal findings",
          "no field that it changes, no clock");
    }

    @Test
    void notices_one_that_takes_whatever_comes_first() {
      notices(
          BrokenTypes.TakingTheFirst.class,
          "the order of facts does not matter",
          "by day and then by identifier");
    }

    @Test
    void notices_one_that_knows_somebody_by_the_identifier() {
      notices(
          BrokenTypes.Favouring.class,
          "identifiers may be others, if all change alike",
          "compare identifiers for equality only");
    }

    @Test
    void notices_one_that_counts_what_is_elsewhere() {
      notices(
          BrokenTypes.AddingUpAll.class,
          "facts about a unit of another place change nothing",
          "take only facts that are about the unit which it judges");
    }

    @Test
    void notices_one_that_spares_those_with_a_waiver() {
      notices(
          BrokenTypes.SilentOnWaivers.class,
          "a waiver marks a breach and removes nothing",
          "judge as if there were no waivers");
    }

    @Test
    void notices_one_that_forgives_with_time() {
      notices(
          BrokenTypes.Forgiving.class,
          "what is due and not done does not come right by waiting",
          "say SATISFIED for what was done alone");
    }
  }

  @Nested
  class Registration {

    @Test
    void notices_a_type_without_words() {
      notices(
          BrokenTypes.Wordless.class,
          "required_the_type_can_be_used",
          "Do what the message says",
          "add the key 'ratio' to messages_zh_CN.properties");
    }

    @Test
    void notices_a_type_that_nobody_finds() {
      notices(
          BrokenTypes.Moody.class,
          "required_the_type_is_found_as_a_service",
          "Name " + StubType.class.getName() + " in META-INF/services/");
    }

    @Test
    void notices_a_scheme_that_does_not_say_what_it_requires() {
      notices(
          BrokenTypes.Unrequired.class,
          "required_the_scheme_uses_it_and_says_that_it_requires_it",
          "List the type under 'requires' of the scheme");
    }
  }

  @Nested
  class Values {

    @Test
    void notices_those_that_are_equal_to_themselves_only() {
      notices(
          BrokenTypes.Forgetful.class,
          "required_values_read_back_unchanged_from_a_file",
          "compare values by their attributes");
    }

    @Test
    void notices_those_that_are_not_copied() {
      notices(
          BrokenTypes.Forgetful.class,
          "required_copies_take_over_what_is_adapted",
          "Let adapted return a copy");
    }
  }

  @Nested
  class Findings {

    @Test
    void notices_a_register_that_does_not_satisfy() {
      notices(
          BrokenTypes.Swapped.class,
          "required_the_satisfying_register_satisfies",
          "Let the check say SATISFIED");
    }

    @Test
    void notices_a_register_that_does_not_violate() {
      notices(
          BrokenTypes.Swapped.class,
          "required_the_violating_register_violates",
          "Let the check say VIOLATED");
    }

    @Test
    void notices_a_breach_of_which_nothing_is_recorded() {
      notices(
          BrokenTypes.Suspicious.class,
          "required_what_nobody_records_is_no_breach",
          "Name in Judgement.getAbsent()");
    }

    @Test
    void notices_a_check_that_breaks_where_there_is_nothing() {
      notices(
          BrokenTypes.Presuming.class,
          "required_the_check_breaks_on_no_register",
          "judge a register of nothing too");
    }

    @Test
    void notices_words_that_cannot_be_told() {
      notices(
          BrokenTypes.Mumbling.class,
          "required_findings_are_told_in_both_languages",
          "Declare each key of the check in both message files");
    }
  }

  private static void notices(Class<?> contract, String test, String... advice) {
    assertThat(ContractRun.of(contract).failures())
        .extractingByKey(test)
        .asString()
        .contains(advice);
  }
}
