package io.github.opencdo.rules.check;

import static io.github.opencdo.rules.Town.BUREAUS;
import static io.github.opencdo.rules.Town.SCHOOL;
import static io.github.opencdo.rules.Town.TODAY;
import static io.github.opencdo.rules.Town.judge;
import static io.github.opencdo.rules.Town.only;
import static io.github.opencdo.rules.Town.register;
import static io.github.opencdo.rules.Town.registerWithout;
import static io.github.opencdo.rules.Town.scheme;
import static io.github.opencdo.rules.Town.to;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.activity.ResourceChange;
import io.github.opencdo.model.activity.ResourceCode;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.ResourceRequirement;
import io.github.opencdo.model.requirement.ResourceRule;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.rules.Town;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ResourceCheckTest {

  @Nested
  class Forbidden {

    private static final ResourceRequirement FORBID = rule(ResourceRule.FORBID);

    @Test
    void two_posts_are_violated() {
      Finding finding = judged(FORBID, register().addResources(posts(2)));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.message(Locale.ENGLISH)).isEqualTo("Bureau: POST grew by 2");
      assertThat(finding.getExplanation().getExpected().in(Locale.ENGLISH))
          .isEqualTo("not to grow: POST");
    }

    @Test
    void none_satisfy() {
      Finding finding = judged(FORBID, register());

      assertThat(finding.getOutcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(finding.message(Locale.ENGLISH)).isEqualTo("Bureau: no POST on record");
    }

    @Test
    void what_the_scheme_did_not_cause_does_not_count() {
      ResourceChange unrelated = posts(2).toBuilder().attributed(false).build();

      assertThat(judged(FORBID, register().addResources(unrelated)).getOutcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void giving_up_does_not_make_room_for_more() {
      assertThat(
              judged(FORBID, register().addResources(posts(1), posts(-1))).message(Locale.ENGLISH))
          .isEqualTo("Bureau: POST grew by 1");
    }

    @Test
    void the_limit_itself_is_allowed_and_one_more_is_not() {
      ResourceRequirement two = FORBID.toBuilder().limit(BigDecimal.valueOf(2)).build();

      assertThat(judged(two, register().addResources(posts(2))).getOutcome())
          .isEqualTo(Outcome.SATISFIED);
      assertThat(judged(two, register().addResources(posts(2), posts(1))).getOutcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void none_is_undetermined_if_resources_are_not_recorded() {
      Finding finding = judged(FORBID, registerWithout(FactKind.RESOURCES));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.UNDETERMINED);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("Bureau: no POST on record;"
              + " not certain, the register does not record completely: resources");
    }

    @Test
    void two_posts_are_certain_even_if_resources_are_not_recorded() {
      assertThat(judged(FORBID, registerWithout(FactKind.RESOURCES).addResources(posts(2)))
              .getOutcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void the_posts_of_another_unit_do_not_count() {
      ResourceChange foreign =
          posts(2).toBuilder().about(EntityRef.unit(SCHOOL)).build();

      assertThat(judged(FORBID, register().addResources(foreign)).getOutcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void several_kinds_count_together() {
      ResourceRequirement both =
          FORBID.toBuilder().addResources(ResourceCode.of("HEADCOUNT")).build();
      ResourceChange staff =
          posts(3).toBuilder().type(ResourceCode.of("HEADCOUNT")).build();

      assertThat(judged(both, register().addResources(posts(2), staff)).message(Locale.ENGLISH))
          .isEqualTo("Bureau: POST; HEADCOUNT grew by 5");
    }
  }

  @Nested
  class Required {

    private static final ResourceRequirement REQUIRE = rule(ResourceRule.REQUIRE);

    @Test
    void some_satisfy() {
      Finding finding = judged(REQUIRE, register().addResources(posts(2)));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(finding.message(Locale.ENGLISH)).isEqualTo("Bureau: POST given, 2");
    }

    @Test
    void none_are_violated_and_say_how_to_mend_it() {
      Finding finding = judged(REQUIRE, register());

      assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.getExplanation().getRemedy())
          .map(remedy -> remedy.in(Locale.ENGLISH))
          .hasValue("give: POST");
    }

    @Test
    void what_was_taken_back_is_not_given() {
      assertThat(judged(REQUIRE, register().addResources(posts(2), posts(-2))).getOutcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void none_are_undetermined_if_resources_are_not_recorded() {
      assertThat(judged(REQUIRE, registerWithout(FactKind.RESOURCES)).getOutcome())
          .isEqualTo(Outcome.UNDETERMINED);
    }
  }

  @Nested
  class Allowed {

    private static final ResourceRequirement ALLOW = rule(ResourceRule.ALLOW);

    @Test
    void some_satisfy() {
      assertThat(judged(ALLOW, register().addResources(posts(2))).getOutcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void none_leave_nothing_to_judge() {
      Finding finding = judged(ALLOW, register());

      assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_APPLICABLE);
      assertThat(finding.message(Locale.ENGLISH)).isEqualTo("Bureau: no POST on record");
    }
  }

  private static Finding judged(ResourceRequirement requirement, Register.Builder register) {
    return only(judge(scheme(Force.MUST, requirement), register));
  }

  private static ResourceRequirement rule(ResourceRule rule) {
    return ResourceRequirement.builder()
        .applicability(to(BUREAUS))
        .addResources(ResourceCode.of("POST"))
        .rule(rule)
        .build();
  }

  private static ResourceChange posts(int amount) {
    return ResourceChange.builder()
        .type(ResourceCode.of("POST"))
        .about(Town.bureau())
        .on(TODAY)
        .amount(BigDecimal.valueOf(amount))
        .build();
  }
}
