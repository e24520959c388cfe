package io.github.opencdo.rules.check;

import static io.github.opencdo.rules.Town.BUREAUS;
import static io.github.opencdo.rules.Town.SCHOOL;
import static io.github.opencdo.rules.Town.TODAY;
import static io.github.opencdo.rules.Town.judge;
import static io.github.opencdo.rules.Town.officer;
import static io.github.opencdo.rules.Town.only;
import static io.github.opencdo.rules.Town.register;
import static io.github.opencdo.rules.Town.registerWithout;
import static io.github.opencdo.rules.Town.scheme;
import static io.github.opencdo.rules.Town.to;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.activity.Artefact;
import io.github.opencdo.model.activity.ArtefactCode;
import io.github.opencdo.model.organisation.BodyFunction;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.ArtefactRequirement;
import io.github.opencdo.model.scope.Applicability;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.time.DateRange;
import io.github.opencdo.model.time.Due;
import io.github.opencdo.model.time.FixedDue;
import io.github.opencdo.model.time.Timing;
import io.github.opencdo.model.time.UnquantifiedDue;
import io.github.opencdo.model.time.YearlyDue;
import io.github.opencdo.rules.Town;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ArtefactCheckTest {

  private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
  private static final ArtefactRequirement CATALOGUE = ArtefactRequirement.builder()
      .applicability(to(BUREAUS))
      .artefact(ArtefactCode.of("CATALOGUE"))
      .build();

  @Test
  void what_exists_satisfies() {
    Finding finding = judged(CATALOGUE, register().addArtefacts(catalogue("2024-05-01/..")));

    assertThat(finding.getOutcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("Bureau, CATALOGUE: on record as of 2024-05-01");
  }

  @Test
  void what_does_not_exist_is_violated_and_says_how_to_mend_it() {
    Finding finding = judged(CATALOGUE, register());

    assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.message(Locale.ENGLISH)).isEqualTo("Bureau, CATALOGUE: not on record");
    assertThat(finding.getExplanation().getRemedy())
        .map(remedy -> remedy.in(Locale.ENGLISH))
        .hasValue("set up or renew: CATALOGUE");
  }

  @Test
  void what_has_ended_exists_no_more() {
    assertThat(judged(CATALOGUE, register().addArtefacts(catalogue("2024-05-01/" + TODAY)))
            .getOutcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void what_is_absent_is_pending_up_to_the_due_day() {
    Finding finding = judged(due(FixedDue.of(TODAY)), register());

    assertThat(finding.getOutcome()).isEqualTo(Outcome.PENDING);
    assertThat(finding.message(Locale.ENGLISH)).isEqualTo("Bureau, CATALOGUE: due by 2024-06-01");
  }

  @Test
  void what_came_after_the_due_day_is_late() {
    Finding finding =
        judged(due(FixedDue.of(MAY)), register().addArtefacts(catalogue("2024-05-02/..")));

    assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("Bureau, CATALOGUE: on record as of 2024-05-02, after 2024-05-01");
  }

  @Test
  void what_is_absent_is_undetermined_if_standing_things_are_not_recorded() {
    Finding finding = judged(CATALOGUE, registerWithout(FactKind.ARTEFACTS));

    assertThat(finding.getOutcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("Bureau, CATALOGUE: not on record;"
            + " not certain, the register does not record completely: standing things");
  }

  @Test
  void a_word_without_a_measure_is_undetermined() {
    Due soon = UnquantifiedDue.builder().word("适时").timing(Timing.WHEN_SUITABLE).build();

    assertThat(judged(due(soon), register()).message(Locale.ENGLISH))
        .isEqualTo("Bureau, CATALOGUE: what 适时 means the adopter has to say");
  }

  @Test
  void what_may_be_absent_is_not_applicable() {
    assertThat(only(judge(scheme(Force.MAY, CATALOGUE), register())).getOutcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void what_has_to_be_renewed_counts_from_its_beginning_in_the_year() {
    Due yearly = YearlyDue.builder().by(MonthDay.of(5, 1)).firstYear(2024).build();

    assertThat(judged(due(yearly), register().addArtefacts(catalogue("2024-02-01/2024-03-01")))
            .getOutcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(judged(due(yearly), register().addArtefacts(catalogue("2023-02-01/..")))
            .getOutcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Nested
  class Owner {

    private static final ArtefactRequirement OF_BODY =
        CATALOGUE.toBuilder().owner(Party.parse("body:leading-group")).build();
    private static final Artefact OF_SCHOOL =
        catalogue("2024-05-01/..").toBuilder().owner(EntityRef.unit(SCHOOL)).build();

    @Test
    void another_unit_does_not_count() {
      assertThat(judged(CATALOGUE, register().addArtefacts(OF_SCHOOL)).getOutcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void the_officer_counts_for_the_unit() {
      Artefact ofOfficer =
          OF_SCHOOL.toBuilder().owner(EntityRef.parse("person:P-1")).build();

      assertThat(
              judged(CATALOGUE, register().addAssignments(officer("P-1")).addArtefacts(ofOfficer))
                  .getOutcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void anybody_counts_where_the_rule_names_no_units() {
      ArtefactRequirement whole =
          CATALOGUE.toBuilder().applicability(Applicability.everywhere()).build();

      assertThat(judged(whole, register().addArtefacts(OF_SCHOOL)).message(Locale.ENGLISH))
          .isEqualTo("Plan of the town, CATALOGUE: on record as of 2024-05-01");
    }

    @Test
    void a_body_has_it_itself() {
      Artefact ofBody =
          OF_SCHOOL.toBuilder().owner(EntityRef.parse("body:leading-group")).build();
      Register.Builder register = register()
          .addBodies(Town.body("leading-group", "Leading Group", BodyFunction.LEADING_GROUP))
          .addArtefacts(ofBody);

      assertThat(judged(OF_BODY, register).message(Locale.ENGLISH))
          .isEqualTo("Leading Group, CATALOGUE: on record as of 2024-05-01");
    }

    @Test
    void nobody_else_has_it_for_a_body_that_is_not_registered() {
      assertThat(judged(OF_BODY, register().addArtefacts(OF_SCHOOL)).getOutcome())
          .isEqualTo(Outcome.VIOLATED);
    }
  }

  private static Finding judged(ArtefactRequirement requirement, Register.Builder register) {
    return only(judge(scheme(Force.MUST, requirement), register));
  }

  private static ArtefactRequirement due(Due due) {
    return CATALOGUE.toBuilder().due(due).build();
  }

  private static Artefact catalogue(String during) {
    return Artefact.builder()
        .type(ArtefactCode.of("CATALOGUE"))
        .owner(Town.bureau())
        .during(DateRange.parse(during))
        .build();
  }
}
