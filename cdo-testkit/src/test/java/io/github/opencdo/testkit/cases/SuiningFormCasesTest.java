package io.github.opencdo.testkit.cases;

import static io.github.opencdo.testkit.assertions.AssessmentAssert.assertThat;
import static io.github.opencdo.testkit.cases.Findings.message;
import static io.github.opencdo.testkit.cases.Findings.remedy;

import io.github.opencdo.model.document.Document;
import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.RecordId;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Suining's recommendation form of annex 1. */
class SuiningFormCasesTest {

  private static final Sample CITY = Sample.of("suining-draft");
  private static final String DAY = "2024-09-01";
  private static final String FORM = "document:D-F";
  private static final EntityRef LOCALITY = EntityRef.parse("unit:sn-anju");

  private static final List<String> PARTS = List.of(
      "INSTITUTION_BUILDING",
      "KEY_MATTERS",
      "DEMONSTRATION_PROJECTS",
      "TEAM_BUILDING",
      "EXPECTED_RESULTS");
  private static final List<String> PLAIN_FIELDS = List.of(
      "NAME",
      "SEX",
      "PHOTO",
      "ETHNIC_GROUP",
      "NATIVE_PLACE",
      "POLITICAL_STATUS",
      "EDUCATION",
      "CONTACT",
      "EMPLOYER_AND_POST",
      "CURRICULUM_VITAE",
      "OPINION");

  @Test
  void five_hundred_characters_with_white_space_between_them_are_in_order() {
    assertThat(judged(form("治理，\n\u3000".repeat(166) + "完 成")))
        .hasOutcome(Outcome.SATISFIED, "SN-112", FORM)
        .hasNewlyViolated(CITY.asOf(DAY));
  }

  @Test
  void five_hundred_and_one_violate_the_provision_of_that_field() {
    Assessment assessment = judged(form("治".repeat(501)));

    assertThat(assessment).hasNewlyViolated(CITY.asOf(DAY), "SN-112 " + FORM);
    Assertions.assertThat(message(assessment, "SN-112", FORM)).contains("501", "500");
  }

  @Test
  void a_field_that_the_form_does_not_have_leaves_it_undetermined_and_the_known_codes_are_named() {
    Assessment assessment =
        judged(form("治理").toBuilder().putField(PartCode.of("HOBBIES"), "none").build());

    assertThat(assessment)
        .hasOutcome(Outcome.UNDETERMINED, "SN-112", FORM)
        .hasNewlyViolated(CITY.asOf(DAY));
    Assertions.assertThat(message(assessment, "SN-112", FORM)).contains("HOBBIES");
    Assertions.assertThat(remedy(assessment, "SN-112", FORM))
        .contains("BIRTH_MONTH", "WORK_PLAN_AND_RESULTS");
  }

  private static Document form(String plan) {
    Document.Builder form = Document.builder()
        .id(RecordId.of("D-F"))
        .type(DocumentCode.of("RECOMMENDATION_FORM"))
        .owner(LOCALITY)
        .on(LocalDate.of(2024, 6, 10))
        .addSeals(LOCALITY);
    PARTS.forEach(part -> form.addParts(PartCode.of(part)));
    PLAIN_FIELDS.forEach(field -> form.putField(PartCode.of(field), "filled in"));
    return form.putField(PartCode.of("BIRTH_MONTH"), "1975-04")
        .putField(PartCode.of("SEAL_DATE"), "2024-06-10")
        .putField(PartCode.of("WORK_PLAN_AND_RESULTS"), plan)
        .build();
  }

  private static Assessment judged(Document form) {
    return CITY.with(register -> register.addDocuments(form)).asOf(DAY);
  }
}
