package io.github.opencdo.schemes.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Nomination;
import io.github.opencdo.rules.finding.Severity;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NominationConformsToTest {

  private static final String EARLIER = "2023-10-20";

  record Filing(
      @ConformsTo(value = "puning-2023", severity = Severity.WARNING) @Nullable
      Nomination nomination) {}

  @Test
  void a_person_who_may_hold_the_post_and_none_at_all_are_valid() {
    assertThat(said(City.nomination("A-pn-science-cdo"))).isEmpty();
    assertThat(Hibernate.english().validate(new Filing(null))).isEmpty();
  }

  @Test
  void a_person_who_lacks_something_violates() {
    assertThat(said(unsuitable()))
        .containsExactly(
            "nomination.assignment: 普宁市科学技术局: P-003 holds department chief data officer "
                + "but lacks: any of: is in charge of digital-government reform; has one of the ranks "
                + "head in the unit itself [PN-022, 普数改〔2023〕2号 二(二)]");
  }

  @Test
  void a_post_that_begins_later_is_judged_on_its_first_day() {
    assertThat(Hibernate.on(EARLIER).validate(new Filing(unsuitable()))).hasSize(1);
  }

  @Test
  void what_is_left_out_on_purpose_is_not_missing() {
    Nomination silent = unsuitable().toBuilder().addOmitted(FactKind.PORTFOLIOS).build();

    assertThat(said(silent)).isEmpty();
  }

  @Test
  void an_act_of_the_wrong_authority_violates() {
    assertThat(said(City.appointedBy("body:jy-leading-group"))).isEmpty();
    assertThat(said(City.appointedBy("body:pn-leading-group")))
        .containsExactly("nomination.assignment: " + City.WRONG_IN_ENGLISH);
  }

  @Test
  void an_authority_that_is_not_among_the_facts_is_not_judged() {
    Nomination alone = City.nomination("A-pn-government-cdo").toBuilder()
        .appointments(City.appointedBy("body:pn-leading-group").getAppointments())
        .build();

    assertThat(said(alone)).isEmpty();
  }

  @Test
  void the_rest_of_the_office_is_not_judged() {
    Nomination nomination = City.nomination("A-pn-science-cdo").toBuilder()
        .otherFacts(City.withWrongAppointment())
        .build();

    assertThat(said(nomination)).isEmpty();
  }

  @Test
  void another_jurisdiction_is_one_violation() {
    Nomination elsewhere = City.nomination("A-pn-science-cdo");
    Nomination moved = elsewhere.toBuilder()
        .jurisdiction(elsewhere.getJurisdiction().toBuilder()
            .id(JurisdictionId.of("elsewhere"))
            .names(List.of("某市"))
            .code(Optional.empty())
            .build())
        .build();

    assertThat(said(moved))
        .containsExactly("nomination.jurisdiction: Register must have the jurisdiction 普宁市 "
            + "(puning) of scheme puning-2023, but has: elsewhere");
  }

  private static Nomination unsuitable() {
    Nomination nomination = City.nomination("A-pn-science-cdo");
    return nomination.toBuilder()
        .person(City.withoutPortfolios(nomination.getPerson()))
        .build();
  }

  private static List<String> said(Nomination nomination) {
    return Hibernate.said(Hibernate.english().validate(new Filing(nomination)));
  }
}
