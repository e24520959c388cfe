package io.github.opencdo.rules.check;

import static io.github.opencdo.rules.Town.BUREAU;
import static io.github.opencdo.rules.Town.BUREAUS;
import static io.github.opencdo.rules.Town.assignment;
import static io.github.opencdo.rules.Town.officer;
import static io.github.opencdo.rules.Town.only;
import static io.github.opencdo.rules.Town.schemeBuilder;
import static io.github.opencdo.rules.Town.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.organisation.BodyFunction;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.register.Event;
import io.github.opencdo.model.register.EventCode;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.register.Submission;
import io.github.opencdo.model.requirement.Purpose;
import io.github.opencdo.model.requirement.SubmissionRequirement;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.source.SourceDocument;
import io.github.opencdo.model.time.BlankDue;
import io.github.opencdo.model.time.DayUnit;
import io.github.opencdo.model.time.Due;
import io.github.opencdo.model.time.EarliestDue;
import io.github.opencdo.model.time.FixedDue;
import io.github.opencdo.model.time.LatestDue;
import io.github.opencdo.model.time.RepeatDue;
import io.github.opencdo.model.time.SeriesDue;
import io.github.opencdo.model.time.StartPoint;
import io.github.opencdo.model.time.WithinDue;
import io.github.opencdo.model.time.YearlyDue;
import io.github.opencdo.rules.Town;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Instance;
import io.github.opencdo.rules.finding.InstanceStatus;
import io.github.opencdo.rules.finding.Outcome;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the words for due dates come down to, on a report of the bureau. */
class DueWordsTest {

  private static final EntityRef GROUP = EntityRef.parse("body:leading-group");
  private static final LocalDate ISSUE = LocalDate.of(2023, 12, 20);
  private static final Due IN_OFFICE = within(6, "taking-office:UNIT_CDO");
  private static final Due EACH_MARCH =
      YearlyDue.builder().by(MonthDay.of(3, 31)).firstYear(2024).build();
  private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);

  @Nested
  class TakingOffice {

    private final Register.Builder staffed = register().addAssignments(officer("P-1"));

    @Test
    void starts_a_limit_that_is_open_on_its_last_day() {
      Finding finding = judged(IN_OFFICE, staffed, LocalDate.of(2024, 7, 1));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.PENDING);
      assertThat(finding.getExplanation().getDue()).hasValue(LocalDate.of(2024, 7, 1));
    }

    @Test
    void starts_a_limit_that_is_missed_the_day_after() {
      Finding finding = judged(IN_OFFICE, staffed, LocalDate.of(2024, 7, 2));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(instances(finding)).containsExactly(tuple("2024-07-01", InstanceStatus.OVERDUE));
    }

    @Test
    void starts_a_limit_that_is_kept_or_kept_late() {
      assertThat(judged(IN_OFFICE, staffed.addSubmissions(report("2024-07-01")), JUNE.plusYears(1))
              .getOutcome())
          .isEqualTo(Outcome.SATISFIED);
      Register.Builder late =
          register().addAssignments(officer("P-1")).addSubmissions(report("2024-07-02"));
      assertThat(instances(judged(IN_OFFICE, late, JUNE.plusYears(1))))
          .containsExactly(tuple("2024-07-01", InstanceStatus.MET_LATE));
    }

    @Test
    void starts_a_limit_of_its_own_for_each_holder() {
      Register.Builder two = staffed.addAssignments(
          assignment("P-2", StandardRoles.UNIT_CDO, BUREAU, "2024-08-31/.."));

      assertThat(instances(judged(IN_OFFICE, two, LocalDate.of(2025, 1, 1))))
          .containsExactly(
              tuple("2024-07-01", InstanceStatus.OVERDUE),
              tuple("2025-02-28", InstanceStatus.PENDING));
    }

    @Test
    void asks_nothing_of_those_who_left_before_the_limit_ends() {
      Register.Builder left = register()
          .addAssignments(
              assignment("P-1", StandardRoles.UNIT_CDO, BUREAU, "2024-01-01/2024-07-01"));

      assertThat(judged(IN_OFFICE, left, LocalDate.of(2024, 12, 1)).getOutcome())
          .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void of_nobody_starts_nothing() {
      Finding finding = judged(IN_OFFICE, register(), JUNE);

      assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_APPLICABLE);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo(
              "Bureau, REPORT to Leading Group: no limit runs, for want of officer taking office");
      assertThat(finding.message(Locale.SIMPLIFIED_CHINESE)).endsWith("尚无officer任职，期限未起算");
    }

    @Test
    void is_not_known_where_assignments_are_not_recorded() {
      Finding finding = judged(IN_OFFICE, registerWithout(FactKind.ASSIGNMENTS), JUNE);

      assertThat(finding.getOutcome()).isEqualTo(Outcome.UNDETERMINED);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("Bureau, REPORT to Leading Group: the limit runs from officer taking office,"
              + " which may have happened; not recorded completely: assignments");
    }
  }

  @Nested
  class Promulgation {

    @Test
    void is_the_issue_of_the_document() {
      assertThat(due(judged(within(3, "promulgation"), register(), JUNE)))
          .isEqualTo(LocalDate.of(2024, 3, 20));
    }

    @Test
    void is_undetermined_where_the_document_has_no_day() {
      Scheme undated = scheme(within(3, "promulgation")).toBuilder()
          .document(SourceDocument.builder().title("Plan of the town").build())
          .build();
      Finding finding = only(Town.judge(undated, register(), JUNE));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.UNDETERMINED);
      assertThat(finding.message(Locale.ENGLISH))
          .endsWith(
              "the limit runs from the issue of the document, of which the scheme gives no day");
    }

    @Test
    void differs_from_the_entry_into_force() {
      Due days = WithinDue.builder()
          .days(20)
          .unit(DayUnit.CALENDAR_DAYS)
          .start(StartPoint.parse("entry-into-force"))
          .build();

      assertThat(due(judged(days, register(), JUNE))).isEqualTo(LocalDate.of(2024, 1, 21));
    }
  }

  @Nested
  class Filing {

    private final Due afterPlan = within(1, "filing:PLAN");

    @Test
    void of_another_document_starts_a_limit() {
      Register.Builder planned = register().addSubmissions(submission("PLAN", "2024-01-31"));

      assertThat(due(judged(afterPlan, planned, JUNE))).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void by_somebody_else_does_not() {
      Submission other = submission("PLAN", "2024-01-31").toBuilder()
          .sender(EntityRef.unit(Town.SCHOOL))
          .build();

      assertThat(judged(afterPlan, register().addSubmissions(other), JUNE).getOutcome())
          .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void counts_what_comes_after_it_only() {
      Register.Builder before =
          register().addSubmissions(report("2024-01-30"), submission("PLAN", "2024-01-31"));

      assertThat(judged(afterPlan, before, JUNE).getOutcome()).isEqualTo(Outcome.VIOLATED);
    }
  }

  @Nested
  class Happening {

    private final Due afterAudit = WithinDue.builder()
        .days(10)
        .unit(DayUnit.WORKING_DAYS)
        .start(StartPoint.parse("event:AUDIT"))
        .build();

    @Test
    void starts_a_limit_in_working_days() {
      assertThat(due(judged(afterAudit, register().addEvents(audit("2024-01-01")), JUNE)))
          .isEqualTo(LocalDate.of(2024, 1, 15));
    }

    @Test
    void starts_one_each_time() {
      Register.Builder twice = register()
          .addEvents(audit("2024-01-01"), audit("2024-05-28"))
          .addSubmissions(report("2024-01-09"));

      assertThat(instances(judged(afterAudit, twice, JUNE)))
          .containsExactly(
              tuple("2024-01-15", InstanceStatus.MET), tuple("2024-06-12", InstanceStatus.PENDING));
    }

    @Test
    void is_undetermined_beyond_the_calendar() {
      assertThat(judged(
                  afterAudit, register().addEvents(audit("2026-12-30")), LocalDate.of(2027, 6, 1))
              .getOutcome())
          .isEqualTo(Outcome.UNDETERMINED);
    }

    private static Event audit(String day) {
      return Event.builder()
          .code(EventCode.of("AUDIT"))
          .on(LocalDate.parse(day))
          .build();
    }
  }

  @Nested
  class EarlierOrLater {

    private final Due midYear = FixedDue.of(LocalDate.of(2024, 6, 30));
    private final Register.Builder staffed = register().addAssignments(officer("P-1"));

    @Test
    void is_chosen_among_those_that_are_known() {
      assertThat(due(judged(EarliestDue.of(List.of(midYear, IN_OFFICE)), staffed, JUNE)))
          .isEqualTo(LocalDate.of(2024, 6, 30));
      assertThat(due(judged(LatestDue.of(List.of(midYear, IN_OFFICE)), staffed, JUNE)))
          .isEqualTo(LocalDate.of(2024, 7, 1));
    }

    @Test
    void of_something_not_begun_is_the_other_or_not_yet_due() {
      assertThat(due(judged(EarliestDue.of(List.of(IN_OFFICE, midYear)), register(), JUNE)))
          .isEqualTo(LocalDate.of(2024, 6, 30));
      assertThat(judged(LatestDue.of(List.of(midYear, IN_OFFICE)), register(), JUNE)
              .getOutcome())
          .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void of_a_blank_is_undetermined() {
      Finding finding =
          judged(EarliestDue.of(List.of(midYear, BlankDue.of(2024))), register(), JUNE);

      assertThat(finding.getOutcome()).isEqualTo(Outcome.UNDETERMINED);
      assertThat(finding.message(Locale.ENGLISH))
          .endsWith("the text leaves the day in 2024 blank; the adopter has to give it");
    }

    @Test
    void is_chosen_anew_for_each_holder() {
      Register.Builder two = staffed.addAssignments(
          assignment("P-2", StandardRoles.UNIT_CDO, BUREAU, "2024-04-01/.."));

      assertThat(instances(judged(
              LatestDue.of(List.of(FixedDue.of(LocalDate.of(2024, 8, 1)), IN_OFFICE)),
              two,
              LocalDate.of(2024, 9, 1))))
          .containsExactly(
              tuple("2024-08-01", InstanceStatus.OVERDUE),
              tuple("2024-10-01", InstanceStatus.PENDING));
    }
  }

  @Nested
  class FirstAndThen {

    private final Due series =
        SeriesDue.builder().first(IN_OFFICE).then(EACH_MARCH).build();
    private final Register.Builder staffed = register().addAssignments(officer("P-1"));

    @Test
    void is_pending_for_the_first_time() {
      assertThat(instances(judged(series, staffed, JUNE)))
          .containsExactly(tuple("2024-07-01", InstanceStatus.PENDING));
    }

    @Test
    void returns_by_the_calendar_after_the_first_time() {
      Register.Builder reported =
          staffed.addSubmissions(report("2024-06-20"), report("2025-03-01"));

      assertThat(instances(judged(series, reported, LocalDate.of(2026, 4, 1))))
          .containsExactly(
              tuple("2024-07-01", InstanceStatus.MET),
              tuple("2025", InstanceStatus.MET),
              tuple("2026", InstanceStatus.OVERDUE));
    }

    @Test
    void does_not_count_one_report_twice() {
      Register.Builder late = staffed.addSubmissions(report("2025-02-01"));

      assertThat(instances(judged(series, late, LocalDate.of(2025, 4, 1))))
          .containsExactly(
              tuple("2024-07-01", InstanceStatus.MET_LATE), tuple("2025", InstanceStatus.OVERDUE));
    }

    @Test
    void does_not_begin_without_a_start() {
      assertThat(judged(series, register(), JUNE).getOutcome()).isEqualTo(Outcome.NOT_APPLICABLE);
      assertThat(judged(series, registerWithout(FactKind.ASSIGNMENTS), JUNE).getOutcome())
          .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void is_listed_with_what_falls_due() {
      assertThat(Assessor.of(scheme(series))
              .findDue(staffed.build(), JUNE, JUNE, LocalDate.of(2025, 12, 31)))
          .extracting(
              item -> item.getInstance().getDue(), item -> item.getInstance().getStatus())
          .containsExactly(
              tuple(LocalDate.of(2024, 7, 1), InstanceStatus.PENDING),
              tuple(LocalDate.of(2025, 3, 31), InstanceStatus.PENDING));
    }
  }

  @Nested
  class Repetition {

    @Test
    void ends_on_a_day() {
      Due ending =
          RepeatDue.builder().due(EACH_MARCH).until(LocalDate.of(2025, 3, 31)).build();

      assertThat(instances(judged(ending, register(), LocalDate.of(2027, 6, 1))))
          .containsExactly(
              tuple("2024", InstanceStatus.OVERDUE), tuple("2025", InstanceStatus.OVERDUE));
    }

    @Test
    void ends_after_so_many_times() {
      Due twice = RepeatDue.builder().due(EACH_MARCH).times(2).build();
      Register.Builder reported =
          register().addSubmissions(report("2024-03-31"), report("2025-03-31"));

      Finding finding = judged(twice, reported, LocalDate.of(2027, 6, 1));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(instances(finding))
          .containsExactly(tuple("2024", InstanceStatus.MET), tuple("2025", InstanceStatus.MET));
    }

    @Test
    void is_pending_before_its_first_time() {
      Due later = RepeatDue.builder()
          .due(YearlyDue.builder().by(MonthDay.of(3, 31)).firstYear(2026).build())
          .times(1)
          .build();

      assertThat(instances(judged(later, register(), JUNE)))
          .containsExactly(tuple("2026", InstanceStatus.PENDING));
    }

    @Test
    void that_ended_before_the_scheme_asks_nothing() {
      Due past = RepeatDue.builder()
          .due(YearlyDue.builder().by(MonthDay.of(3, 31)).firstYear(2020).build())
          .times(2)
          .build();

      Finding finding = judged(past, register(), JUNE);

      assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_APPLICABLE);
      assertThat(finding.message(Locale.ENGLISH)).endsWith("nothing falls due any more");
    }
  }

  @Nested
  class EveryOtherYear {

    private final Due biennial =
        YearlyDue.builder().by(MonthDay.of(12, 31)).firstYear(2024).every(2).build();

    @Test
    void is_due_in_the_second_year() {
      assertThat(instances(judged(biennial, register(), LocalDate.of(2027, 6, 1))))
          .containsExactly(
              tuple("2024", InstanceStatus.OVERDUE),
              tuple("2026", InstanceStatus.OVERDUE),
              tuple("2028", InstanceStatus.PENDING));
    }

    @Test
    void may_be_met_in_the_first() {
      assertThat(instances(judged(
              biennial, register().addSubmissions(report("2025-02-01")), LocalDate.of(2026, 1, 1))))
          .containsExactly(
              tuple("2024", InstanceStatus.OVERDUE), tuple("2026", InstanceStatus.MET));
    }
  }

  private static Register.Builder register() {
    return recipient(Town.register());
  }

  private static Register.Builder registerWithout(FactKind kind) {
    return recipient(Town.registerWithout(kind));
  }

  private static Register.Builder recipient(Register.Builder register) {
    return register.addBodies(
        Town.body("leading-group", "Leading Group", BodyFunction.LEADING_GROUP));
  }

  private static Due within(int months, String start) {
    return WithinDue.builder()
        .period(Period.ofMonths(months))
        .start(StartPoint.parse(start))
        .build();
  }

  private static LocalDate due(Finding finding) {
    return finding.getExplanation().getDue().orElseThrow();
  }

  private static List<Tuple> instances(Finding finding) {
    return finding.getExplanation().getInstances().stream()
        .map((Instance each) -> tuple(each.getName(), each.getStatus()))
        .toList();
  }

  private static Finding judged(Due due, Register.Builder register, LocalDate asOf) {
    return only(Town.judge(scheme(due), register, asOf));
  }

  private static Scheme scheme(Due due) {
    SubmissionRequirement report = SubmissionRequirement.builder()
        .applicability(to(BUREAUS))
        .document(DocumentCode.of("REPORT"))
        .addTo(Party.parse("body:leading-group"))
        .purpose(Purpose.REPORT)
        .due(due)
        .build();
    return schemeBuilder()
        .document(
            SourceDocument.builder().title("Plan of the town").issuedOn(ISSUE).build())
        .addProvisions(Town.provision(Town.PROVISION, Force.MUST, report))
        .build();
  }

  private static Submission report(String day) {
    return submission("REPORT", day);
  }

  private static Submission submission(String document, String day) {
    return Submission.builder()
        .document(DocumentCode.of(document))
        .sender(Town.bureau())
        .to(GROUP)
        .on(LocalDate.parse(day))
        .build();
  }
}
