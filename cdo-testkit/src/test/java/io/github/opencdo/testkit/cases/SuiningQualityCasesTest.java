package io.github.opencdo.testkit.cases;

import static io.github.opencdo.testkit.assertions.AssessmentAssert.assertThat;
import static io.github.opencdo.testkit.cases.Findings.instances;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.RecordId;
import io.github.opencdo.model.project.Case;
import io.github.opencdo.model.project.CaseCode;
import io.github.opencdo.model.project.Negotiation;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Outcome;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Suining's checks of data quality, and the faults that they and the users of data find. */
class SuiningQualityCasesTest {

  private static final Sample CITY = Sample.of("suining-draft");
  private static final String FAULT = "case:K-1";

  @Nested
  class Checks {

    private static final String YEAR_END = "2024-12-31";
    private static final String BUREAU = "unit:sn-bureau";
    private static final Sample LAST_QUARTER =
        CITY.held("M-Q4", "QUALITY_CHECK", "2024-12-20", BUREAU);
    private static final Sample WHOLE_YEAR =
        LAST_QUARTER.held("M-Q3", "QUALITY_CHECK", "2024-09-26", BUREAU);
    private static final String DUTY = "SN-067";
    private static final String CITY_AS_SUCH = "scheme:suining-draft";

    @Test
    void in_every_quarter_are_in_order() {
      assertThat(WHOLE_YEAR.asOf(YEAR_END))
          .hasOutcome(Outcome.SATISFIED, DUTY, CITY_AS_SUCH)
          .hasNewlyViolated(LAST_QUARTER.asOf(YEAR_END));
    }

    @Test
    void that_leave_out_the_third_quarter_are_overdue_for_that_one() {
      Assessment assessment = LAST_QUARTER.asOf(YEAR_END);

      assertThat(assessment).hasNewlyViolated(WHOLE_YEAR.asOf(YEAR_END), DUTY + " " + CITY_AS_SUCH);
      Assertions.assertThat(instances(assessment, DUTY, CITY_AS_SUCH))
          .containsExactly("2024-Q1 MET", "2024-Q2 MET", "2024-Q3 OVERDUE", "2024-Q4 MET");
    }
  }

  /** The fifteenth working day after 27 September 2024 lies beyond the holiday and two make-up days. */
  @Nested
  class FaultsBeforeTheNationalDay {

    private static final Case OPEN = fault("2024-09-27");
    private static final String LAST_DAY = "2024-10-23";
    private static final String DAY_AFTER = "2024-10-24";
    private static final String DUTY = "SN-069";

    @Test
    void are_pending_on_the_last_day() {
      assertThat(with(OPEN).asOf(LAST_DAY))
          .hasOutcome(Outcome.PENDING, DUTY, FAULT)
          .hasNewlyViolated(CITY.asOf(LAST_DAY));
    }

    @Test
    void are_violated_on_the_day_after_it() {
      assertThat(with(OPEN).asOf(DAY_AFTER))
          .hasNewlyViolated(CITY.asOf(DAY_AFTER), DUTY + " " + FAULT);
    }

    @Test
    void that_are_put_right_on_the_last_day_are_in_order() {
      Case closed = OPEN.toBuilder().closedOn(LocalDate.parse(LAST_DAY)).build();

      assertThat(with(closed).asOf(DAY_AFTER))
          .hasOutcome(Outcome.SATISFIED, DUTY, FAULT)
          .hasNewlyViolated(CITY.asOf(DAY_AFTER));
    }
  }

  /** Ten days count as the short term, and they are over before the fifteen working days. */
  @Nested
  class FaultsOfMoreThanTheShortTerm {

    private static final Sample MEASURED = CITY.withParameter("SN-070", 10);
    private static final Case OPEN = fault("2024-09-02");
    private static final String PROVIDER = "person:P-021";
    private static final String USER = "person:P-024";
    private static final String DAY_AFTER = "2024-09-13";
    private static final String DUTY = "SN-070";

    @Test
    void are_violated_if_nobody_negotiates() {
      assertThat(judged(OPEN)).hasNewlyViolated(MEASURED.asOf(DAY_AFTER), DUTY + " " + FAULT);
    }

    @Test
    void are_violated_if_the_officer_of_one_side_only_takes_part() {
      assertThat(judged(negotiatedBy(PROVIDER)))
          .hasNewlyViolated(MEASURED.asOf(DAY_AFTER), DUTY + " " + FAULT);
    }

    @Test
    void are_in_order_if_the_officers_of_both_sides_negotiate() {
      assertThat(judged(negotiatedBy(PROVIDER, USER)))
          .hasOutcome(Outcome.SATISFIED, DUTY, FAULT)
          .hasNewlyViolated(MEASURED.asOf(DAY_AFTER));
    }

    private static Assessment judged(Case fault) {
      return MEASURED.with(register -> register.addCases(fault)).asOf(DAY_AFTER);
    }

    private static Case negotiatedBy(String... parties) {
      return OPEN.toBuilder()
          .negotiation(Negotiation.builder()
              .on(LocalDate.of(2024, 9, 10))
              .parties(Stream.of(parties).map(EntityRef::parse).toList())
              .build())
          .build();
    }
  }

  private static Sample with(Case fault) {
    return CITY.with(register -> register.addCases(fault));
  }

  private static Case fault(String notifiedOn) {
    return Case.builder()
        .id(RecordId.of("K-1"))
        .type(CaseCode.of("USER_FINDING"))
        .owner(EntityRef.parse("unit:sn-finance"))
        .raisedBy(EntityRef.parse("unit:sn-health"))
        .openedOn(LocalDate.parse(notifiedOn))
        .notifiedOn(LocalDate.parse(notifiedOn))
        .build();
  }
}
