package io.github.opencdo.rules.assessor;

import static io.github.opencdo.rules.Town.BUREAU;
import static io.github.opencdo.rules.Town.BUREAUS;
import static io.github.opencdo.rules.Town.TODAY;
import static io.github.opencdo.rules.Town.assignment;
import static io.github.opencdo.rules.Town.judge;
import static io.github.opencdo.rules.Town.officer;
import static io.github.opencdo.rules.Town.only;
import static io.github.opencdo.rules.Town.person;
import static io.github.opencdo.rules.Town.register;
import static io.github.opencdo.rules.Town.registerWithout;
import static io.github.opencdo.rules.Town.to;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.appointment.AppointmentAct;
import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.person.Position;
import io.github.opencdo.model.person.Rank;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.AppointmentRequirement;
import io.github.opencdo.model.requirement.CardinalityRequirement;
import io.github.opencdo.model.requirement.Staffing;
import io.github.opencdo.model.role.Multiplicity;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.model.scheme.DefaultHolder;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.time.DateRange;
import io.github.opencdo.rules.Town;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Who holds a post by virtue of a position as long as nobody else is appointed. */
class DefaultHolderTest {

  private static final Scheme HEADS = Town.schemeBuilder()
      .addDefaults(
          DefaultHolder.builder().role(StandardRoles.UNIT_CDO).addUnits(BUREAUS).build())
      .addProvisions(Town.provision(Town.PROVISION, Force.MUST, one()))
      .build();

  @Test
  void the_head_fills_the_post_and_is_remarked() {
    Finding finding = only(judge(HEADS, headed("..")));

    assertThat(finding.getOutcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.getExplanation().getRemarks())
        .extracting(remark -> remark.in(Locale.ENGLISH))
        .containsExactly("P-1 holds officer by position, as nobody else was appointed");
  }

  @Test
  void somebody_else_who_is_appointed_takes_the_place_of_the_head() {
    Finding finding = only(judge(HEADS, headed("..").addAssignments(officer("P-2"))));

    assertThat(finding.getOutcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.getExplanation().getRemarks()).isEmpty();
  }

  @Test
  void the_head_is_back_when_the_appointment_ends() {
    Assignment former = assignment("P-2", StandardRoles.UNIT_CDO, BUREAU, "2024-01-01/" + TODAY);

    assertThat(only(judge(HEADS, headed("..").addAssignments(former))).getOutcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void without_a_head_the_post_is_vacant() {
    assertThat(only(judge(HEADS, headed(TODAY.toString()))).getOutcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void a_vacancy_is_undetermined_if_positions_are_not_recorded() {
    Finding finding = only(judge(HEADS, registerWithout(FactKind.POSITIONS)));

    assertThat(finding.getOutcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(finding.message(Locale.ENGLISH)).endsWith("positions");
  }

  @Test
  void who_holds_a_post_by_position_needs_no_appointment() {
    Scheme appointed = HEADS.toBuilder()
        .provisions(List.of(Town.provision(
            Town.PROVISION,
            Force.MUST,
            AppointmentRequirement.builder()
                .applicability(to(BUREAUS))
                .addRoles(StandardRoles.UNIT_CDO)
                .addActs(AppointmentAct.APPOINT)
                .authority(Party.ownUnit())
                .build())))
        .build();

    assertThat(only(judge(appointed, headed(".."))).getOutcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static Register.Builder headed(String end) {
    Position head = Position.of(BUREAU, Rank.PRINCIPAL).toBuilder()
        .during(DateRange.parse("2020-01-01/" + end))
        .build();
    return register().addPersons(person("P-1").addPositions(head).build());
  }

  private static CardinalityRequirement one() {
    return CardinalityRequirement.builder()
        .applicability(to(BUREAUS))
        .addPosts(Staffing.builder()
            .addRoles(StandardRoles.UNIT_CDO)
            .count(Multiplicity.parse("1..1"))
            .build())
        .build();
  }
}
