package io.github.opencdo.rules.check;

import static io.github.opencdo.rules.Town.BUREAUS;
import static io.github.opencdo.rules.Town.TODAY;
import static io.github.opencdo.rules.Town.judge;
import static io.github.opencdo.rules.Town.only;
import static io.github.opencdo.rules.Town.register;
import static io.github.opencdo.rules.Town.scheme;
import static io.github.opencdo.rules.Town.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.opencdo.model.activity.Activity;
import io.github.opencdo.model.activity.ActivityCode;
import io.github.opencdo.model.organisation.RecordId;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.CadenceRequirement;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.time.CalendarPeriod;
import io.github.opencdo.model.time.DayUnit;
import io.github.opencdo.model.time.Due;
import io.github.opencdo.model.time.PeriodicDue;
import io.github.opencdo.model.time.WithinDue;
import io.github.opencdo.model.time.YearlyDue;
import io.github.opencdo.rules.Town;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Instance;
import io.github.opencdo.rules.finding.InstanceStatus;
import io.github.opencdo.rules.finding.Outcome;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PunctualityTest {

  private static final LocalDate START = LocalDate.of(2024, 1, 1);

  @Nested
  class EachQuarter {

    private static final Due QUARTERLY = every(CalendarPeriod.QUARTER);

    @Test
    void is_pending_until_its_last_day() {
      Finding finding = judged(QUARTERLY, LocalDate.of(2024, 3, 31));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.PENDING);
      assertThat(finding.message(Locale.ENGLISH)).isEqualTo("Bureau, TRAINING: due by 2024-03-31");
    }

    @Test
    void is_overdue_after_its_last_day() {
      Finding finding = judged(QUARTERLY, LocalDate.of(2024, 4, 1));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("Bureau, TRAINING: not on record by 2024-03-31");
    }

    @Test
    void is_satisfied_on_the_day_it_is_done() {
      assertThat(judged(QUARTERLY, START.plusDays(9), START.plusDays(9)).getOutcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void stands_for_itself() {
      Finding finding = judged(QUARTERLY, LocalDate.of(2024, 7, 1), LocalDate.of(2024, 4, 1));

      assertThat(finding.getExplanation().getInstances())
          .extracting(Instance::getName, Instance::getStatus)
          .containsExactly(
              tuple("2024-Q1", InstanceStatus.OVERDUE),
              tuple("2024-Q2", InstanceStatus.MET),
              tuple("2024-Q3", InstanceStatus.PENDING));
    }

    @Test
    void says_when_it_was_due_and_done() {
      Finding finding = judged(QUARTERLY, TODAY, LocalDate.of(2024, 2, 1));

      assertThat(finding.getExplanation().getInstances())
          .first()
          .extracting(Instance::getDue, Instance::getDoneOn)
          .containsExactly(LocalDate.of(2024, 3, 31), Optional.of(LocalDate.of(2024, 2, 1)));
    }

    @Test
    void before_the_first_one_is_pending() {
      Due later = PeriodicDue.builder()
          .every(CalendarPeriod.QUARTER)
          .since(LocalDate.of(2024, 8, 1))
          .build();

      assertThat(judged(later, TODAY).getExplanation().getInstances())
          .extracting(Instance::getName, Instance::getStatus)
          .containsExactly(tuple("2024-Q3", InstanceStatus.PENDING));
    }
  }

  @ParameterizedTest
  @CsvSource({"MONTH, 2024-01", "QUARTER, 2024-Q1", "HALF_YEAR, 2024-H1", "YEAR, 2024"})
  void a_period_has_a_name(CalendarPeriod period, String name) {
    assertThat(judged(every(period), START).getExplanation().getInstances())
        .extracting(Instance::getName)
        .containsExactly(name);
  }

  @Nested
  class EachYear {

    private static final Due YEARLY =
        YearlyDue.builder().by(MonthDay.of(5, 1)).firstYear(2024).build();

    @Test
    void is_met_or_met_late_or_overdue() {
      Finding finding = judged(
          YEARLY, LocalDate.of(2026, 6, 1), LocalDate.of(2024, 4, 1), LocalDate.of(2025, 6, 1));

      assertThat(finding.getExplanation().getInstances())
          .extracting(Instance::getName, Instance::getStatus)
          .containsExactly(
              tuple("2024", InstanceStatus.MET),
              tuple("2025", InstanceStatus.MET_LATE),
              tuple("2026", InstanceStatus.OVERDUE));
    }

    @Test
    void that_is_late_says_so_before_all_that_is_missing() {
      Finding finding = judged(YEARLY, LocalDate.of(2026, 6, 1), LocalDate.of(2025, 6, 1));

      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("Bureau, TRAINING: on record as of 2025-06-01, after 2025-05-01");
    }

    @Test
    void is_pending_up_to_its_day() {
      assertThat(judged(YEARLY, LocalDate.of(2024, 5, 1)).getExplanation().getInstances())
          .extracting(Instance::getName, Instance::getStatus)
          .containsExactly(tuple("2024", InstanceStatus.PENDING));
    }

    @Test
    void before_the_scheme_is_not_owed() {
      Due earlier = YearlyDue.builder().by(MonthDay.of(5, 1)).firstYear(2022).build();

      assertThat(judged(earlier, TODAY).getExplanation().getInstances())
          .extracting(Instance::getName)
          .containsExactly("2024");
    }
  }

  @Nested
  class Within {

    private static final Due TEN_WORKING_DAYS = within(10, DayUnit.WORKING_DAYS);
    private static final LocalDate LAST = LocalDate.of(2024, 1, 15);

    @Test
    void working_days_of_the_start_of_the_scheme_is_pending_on_the_last_of_them() {
      Finding finding = judged(TEN_WORKING_DAYS, LAST);

      assertThat(finding.getOutcome()).isEqualTo(Outcome.PENDING);
      assertThat(finding.getExplanation().getDue()).hasValue(LAST);
    }

    @Test
    void working_days_is_overdue_the_day_after() {
      Finding finding = judged(TEN_WORKING_DAYS, LAST.plusDays(1));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.getExplanation().getInstances())
          .extracting(Instance::getName, Instance::getStatus)
          .containsExactly(tuple("2024-01-15", InstanceStatus.OVERDUE));
    }

    @Test
    void working_days_is_met_on_the_last_of_them_and_met_late_the_day_after() {
      assertThat(status(judged(TEN_WORKING_DAYS, TODAY, LAST))).isEqualTo(InstanceStatus.MET);
      assertThat(status(judged(TEN_WORKING_DAYS, TODAY, LAST.plusDays(1))))
          .isEqualTo(InstanceStatus.MET_LATE);
    }

    @Test
    void calendar_days_counts_all_of_them() {
      assertThat(
              judged(within(10, DayUnit.CALENDAR_DAYS), START).getExplanation().getDue())
          .hasValue(LocalDate.of(2024, 1, 11));
    }

    @Test
    void more_days_than_the_calendar_knows_is_undetermined() {
      Finding finding = judged(within(1000, DayUnit.WORKING_DAYS), TODAY);

      assertThat(finding.getOutcome()).isEqualTo(Outcome.UNDETERMINED);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("Bureau, TRAINING: the limit from 2024-01-01 on lies beyond the calendar"
              + " mainland-china-2022-2026");
    }

    private static InstanceStatus status(Finding finding) {
      return finding.getExplanation().getInstances().get(0).getStatus();
    }

    private static Due within(int days, DayUnit unit) {
      return WithinDue.builder().days(days).unit(unit).build();
    }
  }

  private static Due every(CalendarPeriod period) {
    return PeriodicDue.builder().every(period).since(START).build();
  }

  private static Finding judged(Due due, LocalDate asOf, LocalDate... held) {
    CadenceRequirement training = CadenceRequirement.builder()
        .applicability(to(BUREAUS))
        .activity(ActivityCode.of("TRAINING"))
        .due(due)
        .build();
    Register.Builder register = register()
        .addAllActivities(Stream.of(held).map(PunctualityTest::training).toList());
    return only(judge(scheme(Force.MUST, training), register, asOf));
  }

  private static Activity training(LocalDate day) {
    return Activity.builder()
        .id(RecordId.of("T-" + day))
        .type(ActivityCode.of("TRAINING"))
        .on(day)
        .organiser(Town.bureau())
        .build();
  }
}
