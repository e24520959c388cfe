package io.github.opencdo.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.register.Waiver;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.model.time.DateRange;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.finding.UnknownJurisdictionException;
import io.github.opencdo.schemes.change.AssessmentComparison;
import io.github.opencdo.schemes.change.Cause;
import io.github.opencdo.schemes.change.CauseKind;
import io.github.opencdo.schemes.change.EditionCause;
import io.github.opencdo.schemes.change.FindingChange;
import io.github.opencdo.schemes.change.FindingChangeKind;
import io.github.opencdo.schemes.comparison.ChangeKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What changed between two assessments, and why. */
class ComparisonCasesTest {

  private static final Sample CITY = Sample.of("huizhou-2022");
  private static final String POST = "HZ-035";
  private static final String UNIT = "unit:hz-health";
  private static final Sample VACANT = CITY.vacant("A-hz-health-affairs");
  private static final String BEFORE = "2022-08-30";
  private static final String LAST = "2022-08-31";
  private static final String AFTER = "2022-09-01";

  @Test
  void of_an_assessment_with_itself_is_empty() {
    AssessmentComparison same = AssessmentComparison.between(CITY.asOf(AFTER), CITY.asOf(AFTER));

    assertThat(same.isEmpty()).isTrue();
    assertThat(same.getUnchanged()).isEqualTo(CITY.asOf(AFTER).getFindings());
  }

  @Nested
  class From_day_to_day {

    @Test
    void a_last_day_passes() {
      FindingChange change = change(VACANT.asOf(LAST), VACANT.asOf(AFTER), POST, UNIT);

      assertThat(change.isNewBreach()).isTrue();
      assertThat(change.getKind()).isEqualTo(FindingChangeKind.OUTCOME);
      assertThat(causes(change))
          .containsExactly("the last day in time, 2022-08-31, lies between the two days");
    }

    @Test
    void a_last_day_on_the_later_day_has_not_passed() {
      assertThat(AssessmentComparison.between(VACANT.asOf(BEFORE), VACANT.asOf(LAST))
              .newBreaches())
          .isEmpty();
    }

    @Test
    void a_fact_takes_effect_though_the_last_day_passes_too() {
      Sample filled = CITY.assigned(
          "A-hz-health-affairs", each -> each.during(DateRange.from(LocalDate.parse(LAST))));

      FindingChange change = change(filled.asOf(BEFORE), filled.asOf(AFTER), POST, UNIT);

      assertThat(change.getAfter().orElseThrow().getOutcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(causes(change))
          .containsExactly("facts: assignments A-hz-health-affairs (began on 2022-08-31)");
    }

    @Test
    void a_fact_ends() {
      Sample left = CITY.assigned(
          "A-hz-health-affairs", each -> each.during(DateRange.parse("2022-07-01/2022-09-05")));

      FindingChange change = change(left.asOf(AFTER), left.asOf("2022-09-05"), POST, UNIT);

      assertThat(causes(change))
          .containsExactly("facts: assignments A-hz-health-affairs (ended on 2022-09-05)");
    }

    @Test
    void a_waiver_ends() {
      Sample waived = VACANT.with(each -> each.addWaivers(waiver("2022-09-01", "2022-09-03")));

      FindingChange change = change(waived.asOf(AFTER), waived.asOf("2022-09-04"), POST, UNIT);

      assertThat(change.isNewBreach()).isTrue();
      assertThat(causes(change))
          .containsExactly("waiver of HZ-035 for unit:hz-health, 2022-09-01 to 2022-09-03: ended");
    }

    @Test
    void a_phase_ends() {
      AssessmentComparison comparison =
          AssessmentComparison.between(CITY.asOf("2023-12-31"), CITY.asOf("2024-01-01"));

      assertThat(find(comparison, POST, UNIT).getKind()).isEqualTo(FindingChangeKind.DISAPPEARED);
      assertThat(causes(find(comparison, POST, UNIT)))
          .containsExactly("phase: pilot → full introduction");
    }

    @Test
    void time_may_go_backwards() {
      FindingChange change = change(VACANT.asOf(AFTER), VACANT.asOf(LAST), POST, UNIT);

      assertThat(change.isResolved()).isTrue();
      assertThat(kinds(change)).containsExactly(CauseKind.DEADLINE);
    }
  }

  @Nested
  class From_register_to_register {

    @Test
    void a_fact_is_missing() {
      FindingChange change = change(CITY.asOf(AFTER), VACANT.asOf(AFTER), POST, UNIT);

      assertThat(causes(change))
          .containsExactly("facts: assignments A-hz-health-affairs (removed)");
    }

    @Test
    void a_fact_is_missing_and_its_last_day_passes() {
      FindingChange change = change(CITY.asOf(LAST), VACANT.asOf(AFTER), POST, UNIT);

      assertThat(kinds(change)).containsExactly(CauseKind.FACTS, CauseKind.DEADLINE);
    }

    @Test
    void the_order_of_facts_is_no_change() {
      Sample reversed = CITY.with(each -> each.persons(reversed(CITY.register().getPersons())));

      assertThat(AssessmentComparison.between(CITY.asOf(AFTER), reversed.asOf(AFTER))
              .isEmpty())
          .isTrue();
    }

    @Test
    void a_kind_of_fact_is_no_longer_recorded_completely() {
      Set<FactKind> fewer = new TreeSet<>(CITY.register().getRecords());
      fewer.remove(FactKind.ASSIGNMENTS);
      Sample vague = VACANT.with(each -> each.records(fewer));

      FindingChange change = change(VACANT.asOf(AFTER), vague.asOf(AFTER), POST, UNIT);

      assertThat(change.getAfter().orElseThrow().getOutcome()).isEqualTo(Outcome.UNDETERMINED);
      assertThat(causes(change))
          .containsExactly("completely recorded: added nothing; no longer assignments");
    }

    @Test
    void a_waiver_is_given() {
      Sample waived = VACANT.with(each -> each.addWaivers(waiver("2022-09-01", "2022-12-31")));

      assertThat(causes(change(VACANT.asOf(AFTER), waived.asOf(AFTER), POST, UNIT)))
          .containsExactly("waiver of HZ-035 for unit:hz-health, 2022-09-01 to 2022-12-31: added");
    }

    @Test
    void a_measure_is_withdrawn() {
      Sample open = CITY.withoutParameter("HZ-027");

      AssessmentComparison comparison =
          AssessmentComparison.between(CITY.asOf(AFTER), open.asOf(AFTER));

      assertThat(comparison.getChanges())
          .isNotEmpty()
          .allSatisfy(change ->
              assertThat(causes(change)).containsExactly("measure for HZ-027: P3M → none"));
    }

    @Test
    void whose_jurisdiction_is_another_cannot_be_compared() {
      Assessment elsewhere = Sample.of("yichang-2022").asOf(AFTER);

      assertThatThrownBy(() -> AssessmentComparison.between(CITY.asOf(AFTER), elsewhere))
          .isInstanceOf(UnknownJurisdictionException.class);
    }
  }

  @Nested
  class From_edition_to_edition {

    @Test
    void a_provision_is_relaxed() {
      Scheme relaxed =
          edition(each -> each.toBuilder().force(Force.IN_PRINCIPLE).build());

      FindingChange change =
          change(VACANT.asOf(AFTER), assess(relaxed, VACANT.register()), POST, UNIT);

      assertThat(change.getKind()).isEqualTo(FindingChangeKind.SEVERITY);
      assertThat(change.getCauses())
          .singleElement()
          .isInstanceOfSatisfying(EditionCause.class, cause -> {
            assertThat(cause.getChange()).isEqualTo(ChangeKind.RELAXED);
            assertThat(cause.message(Locale.ENGLISH))
                .isEqualTo("edition huizhou-2022 → huizhou-2024: provision HZ-035 is relaxed");
          });
    }

    @Test
    void a_provision_that_is_renumbered_is_the_same() {
      Scheme renumbered = edition(UnaryOperator.identity()).toBuilder()
          .provisions(CITY.scheme().getProvisions())
          .build();

      assertThat(AssessmentComparison.between(CITY.asOf(AFTER), assess(renumbered, CITY.register()))
              .isEmpty())
          .isTrue();
    }

    @Test
    void a_new_edition_that_is_not_in_force_before_does_not_hide_what_facts_did() {
      Scheme later = CITY.scheme().toBuilder()
          .id(SchemeId.of("huizhou-2024"))
          .phases(List.of(CITY.scheme().getPhases().get(0).toBuilder()
              .during(DateRange.from(LocalDate.parse(AFTER)))
              .build()))
          .build();
      Sample filled = CITY.assigned(
          "A-hz-health-affairs", each -> each.during(DateRange.from(LocalDate.parse(AFTER))));

      FindingChange change =
          change(filled.asOf(LAST), assess(later, filled.register()), POST, UNIT);

      assertThat(causes(change))
          .containsExactly("facts: assignments A-hz-health-affairs (began on 2022-09-01)");
    }

    private static Assessment assess(Scheme scheme, Register register) {
      return Assessor.of(scheme).assess(register, LocalDate.parse(AFTER));
    }

    private static Scheme edition(UnaryOperator<Provision> change) {
      return CITY.scheme().toBuilder()
          .id(SchemeId.of("huizhou-2024"))
          .provisions(CITY.scheme().getProvisions().stream()
              .map(each -> each.getId().equals(ProvisionId.of(POST)) ? change.apply(each) : each)
              .toList())
          .build();
    }
  }

  @Test
  void assessments_by_two_calendars_cannot_be_compared() {
    Assessment other = CITY.asOf(AFTER).toBuilder().calendar("other").build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> AssessmentComparison.between(CITY.asOf(AFTER), other))
        .withMessageStartingWith("Assessments must count working days by one calendar");
  }

  @Test
  void findings_that_differ_for_no_reason_are_refused() {
    Assessment odd = CITY.asOf(AFTER).toBuilder().findings(List.of()).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> AssessmentComparison.between(CITY.asOf(AFTER), odd))
        .withMessageStartingWith("Assessments of one register by one scheme on one day must be");
  }

  @Test
  void says_what_is_new_first() {
    String text =
        AssessmentComparison.between(CITY.asOf(AFTER), VACANT.asOf(AFTER)).text(Locale.ENGLISH);

    assertThat(text)
        .startsWith(
            "huizhou-2022, 2022-09-01: COMPLIANT → huizhou-2022, 2022-09-01: NON-COMPLIANT\n"
                + "new breaches 2 · resolved 0 · ")
        .contains("[new] 惠州市卫生健康局: nobody holds government-affairs officer; 1 required\n"
            + "    huizhou-2022/HZ-035/cardinality/unit:hz-health: satisfied (error) → violated (error)\n"
            + "    because  facts: assignments A-hz-health-affairs (removed)\n");
  }

  @Test
  void speaks_chinese() {
    assertThat(AssessmentComparison.between(VACANT.asOf(LAST), VACANT.asOf(AFTER))
            .text(Locale.SIMPLIFIED_CHINESE))
        .contains("\n[新增] 惠州市卫生健康局：政务专员空缺", "    原因  期限 2022-08-31 在两日之间届满\n");
  }

  private static Waiver waiver(String from, String until) {
    return Waiver.builder()
        .provision(ProvisionId.of(POST))
        .about(EntityRef.parse(UNIT))
        .since(LocalDate.parse(from))
        .until(LocalDate.parse(until))
        .approver(EntityRef.parse("body:leading-group"))
        .reason("the post is being advertised")
        .build();
  }

  private static FindingChange change(
      Assessment before, Assessment after, String provision, String subject) {
    return find(AssessmentComparison.between(before, after), provision, subject);
  }

  private static FindingChange find(
      AssessmentComparison comparison, String provision, String subject) {
    return comparison.getChanges().stream()
        .filter(each -> each.getFinding().getKey().getProvision().getText().equals(provision))
        .filter(each -> each.getFinding().getKey().getSubject().toString().equals(subject))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> causes(FindingChange change) {
    return change.getCauses().stream().map(each -> each.message(Locale.ENGLISH)).toList();
  }

  private static List<CauseKind> kinds(FindingChange change) {
    return change.getCauses().stream().map(Cause::getKind).toList();
  }

  private static <T> List<T> reversed(List<T> facts) {
    List<T> reversed = new ArrayList<>(facts);
    Collections.reverse(reversed);
    return reversed;
  }
}
