package io.github.opencdo.testkit.cases;

import static io.github.opencdo.testkit.assertions.AssessmentAssert.assertThat;
import static io.github.opencdo.testkit.cases.Findings.instances;

import io.github.opencdo.model.document.Document;
import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.document.DocumentPart;
import io.github.opencdo.model.document.DocumentType;
import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.RecordId;
import io.github.opencdo.model.register.Channel;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The yearly accounts, oral and written, that Huizhou and Yichang ask of their officers. */
class AccountCasesTest {

  private static final String WRITTEN = "ANNUAL_ACCOUNT";
  private static final String ORAL = "ORAL_ACCOUNT";
  private static final String LAST_DAY = "2023-12-31";
  private static final String DAY_AFTER = "2024-01-01";

  private static final String CONTENTS = """
      huizhou-2022, HZ-074, unit:hz-health, 2022-09-01
      yichang-2022, YC-063, unit:yc-health, 2022-07-01
      """;

  private static final String ORAL_ACCOUNTS = """
      huizhou-2022, HZ-072, unit:hz-health, person:P-001, person:P-002
      yichang-2022, YC-061, unit:yc-health, person:P-001, person:P-002
      """;

  private static final String WRITTEN_ACCOUNTS = """
      huizhou-2022, HZ-073, unit:hz-health, body:leading-group
      yichang-2022, YC-062, unit:yc-health, unit:yc-government
      """;

  @ParameterizedTest
  @CsvSource(textBlock = CONTENTS)
  void of_all_seven_subjects_are_in_order(
      String scheme, String provision, String unit, String day) {
    Sample sample = Sample.of(scheme);

    assertThat(judged(sample, account(unit, subjects(sample)), day))
        .hasOutcome(Outcome.SATISFIED, provision, "document:D-A")
        .hasNewlyViolated(sample.asOf(day));
  }

  @ParameterizedTest
  @CsvSource(textBlock = CONTENTS)
  void that_leave_out_one_of_them_are_violated(
      String scheme, String provision, String unit, String day) {
    Sample sample = Sample.of(scheme);
    List<PartCode> others = subjects(sample).stream()
        .filter(each -> !each.equals(PartCode.of("DATA_DEMAND")))
        .toList();

    assertThat(judged(sample, account(unit, others), day))
        .hasNewlyViolated(sample.asOf(day), provision + " document:D-A");
  }

  @ParameterizedTest
  @CsvSource(textBlock = ORAL_ACCOUNTS)
  void to_the_officer_of_the_city_are_in_order(
      String scheme, String provision, String unit, String right) {
    Sample sample = Sample.of(scheme);

    assertThat(toldTo(sample, unit, right).asOf(LAST_DAY))
        .hasOutcome(Outcome.SATISFIED, provision, unit)
        .hasNewlyViolated(sample.asOf(LAST_DAY));
  }

  @ParameterizedTest
  @CsvSource(textBlock = ORAL_ACCOUNTS)
  void to_somebody_else_are_violated_once_the_year_is_over(
      String scheme, String provision, String unit, String right, String wrong) {
    Sample sample = Sample.of(scheme);

    assertThat(toldTo(sample, unit, wrong).asOf(LAST_DAY))
        .hasOutcome(Outcome.PENDING, provision, unit);
    assertThat(toldTo(sample, unit, wrong).asOf(DAY_AFTER))
        .hasNewlyViolated(toldTo(sample, unit, right).asOf(DAY_AFTER), provision + " " + unit);
  }

  @ParameterizedTest
  @CsvSource(textBlock = WRITTEN_ACCOUNTS)
  void of_a_year_that_come_in_the_next_one_leave_it_overdue(
      String scheme, String provision, String unit, String recipient) {
    Sample sample = Sample.of(scheme)
        .submitted(WRITTEN, unit, recipient, "2023-12-20")
        .submitted(WRITTEN, unit, recipient, "2025-01-10");
    Sample inTime = sample.submitted(WRITTEN, unit, recipient, "2024-12-20");
    Assessment assessment = sample.asOf("2026-02-01");

    assertThat(assessment).hasNewlyViolated(inTime.asOf("2026-02-01"), provision + " " + unit);
    Assertions.assertThat(instances(assessment, provision, unit))
        .containsExactly("2023 MET", "2024 OVERDUE", "2025 MET", "2026 PENDING");
  }

  private static Sample toldTo(Sample sample, String unit, String recipient) {
    return sample.submitted(ORAL, unit, recipient, "2023-11-30", Channel.ORAL);
  }

  private static List<PartCode> subjects(Sample sample) {
    return sample.scheme().getDocuments().stream()
        .filter(each -> each.getCode().equals(DocumentCode.of(WRITTEN)))
        .map(DocumentType::getParts)
        .flatMap(List::stream)
        .map(DocumentPart::getCode)
        .toList();
  }

  private static Document account(String unit, List<PartCode> subjects) {
    return Document.builder()
        .id(RecordId.of("D-A"))
        .type(DocumentCode.of(WRITTEN))
        .owner(EntityRef.parse(unit))
        .on(LocalDate.of(2022, 6, 30))
        .parts(subjects)
        .build();
  }

  private static Assessment judged(Sample sample, Document account, String day) {
    return sample.with(register -> register.addDocuments(account)).asOf(day);
  }
}
