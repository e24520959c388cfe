package io.github.opencdo.schemes.validation;

import static io.github.opencdo.schemes.validation.Hibernate.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opencdo.model.document.Document;
import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.rules.finding.FormFault;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DocumentFitsFormTest {

  private static final Document TOO_LONG = RecommendationForm.complete()
      .putField(RecommendationForm.PLAN, "字".repeat(501))
      .build();

  record Filing(
      @FitsForm(scheme = "suining-draft") @Nullable Document form) {}

  record Unknown(@FitsForm(scheme = "suining") Document form) {}

  @Test
  void a_complete_form_and_none_at_all_are_valid() {
    Document atTheLimit = RecommendationForm.complete()
        .putField(RecommendationForm.PLAN, "字 ".repeat(500))
        .build();

    assertThat(said(Hibernate.english().validate(new Filing(atTheLimit)))).isEmpty();
    assertThat(Hibernate.english().validate(new Filing(null))).isEmpty();
  }

  @Test
  void a_text_of_501_characters_violates_in_both_languages() {
    assertThat(said(Hibernate.english().validate(new Filing(TOO_LONG))))
        .containsExactly("form.fields[WORK_PLAN_AND_RESULTS]: "
            + "work plan and target results has 501 characters, 500 allowed");
    assertThat(said(Hibernate.chinese().validate(new Filing(TOO_LONG))))
        .containsExactly("form.fields[WORK_PLAN_AND_RESULTS]: 工作计划及目标成效为501字，不得超过500字");
  }

  @Test
  void a_violation_carries_the_fault() {
    Set<ConstraintViolation<Filing>> violations =
        Hibernate.english().validate(new Filing(TOO_LONG));

    assertThat(violations)
        .singleElement()
        .satisfies(violation -> assertThat(
                Hibernate.payload(violation, FormFault.class).getCode())
            .isEqualTo(RecommendationForm.PLAN));
  }

  @Test
  void every_fault_is_a_violation_in_its_place() {
    Document faulty = RecommendationForm.complete()
        .putField(PartCode.of("NAME"), "")
        .putField(PartCode.of("NICKNAME"), "x")
        .parts(List.of(PartCode.of("KEY_MATTERS"), PartCode.of("OTHER")))
        .build();

    assertThat(Hibernate.english().validate(new Filing(faulty)))
        .extracting(violation -> violation.getPropertyPath().toString())
        .containsExactlyInAnyOrder(
            "form.parts",
            "form.parts",
            "form.parts",
            "form.parts",
            "form.parts[1]",
            "form.fields[NAME]",
            "form.fields[NICKNAME]");
  }

  @Test
  void a_type_that_the_scheme_does_not_have_violates() {
    Document other =
        RecommendationForm.complete().type(DocumentCode.of("STAFF_LIST")).build();

    assertThat(said(Hibernate.english().validate(new Filing(other))))
        .containsExactly("form.type: Scheme suining-draft has no type of document STAFF_LIST; "
            + "known: RECOMMENDATION_FORM, QUALITY_REPORT, DIVISION_OF_WORK, EVALUATION_FORM");
  }

  @Test
  void a_scheme_must_exist() {
    assertThatExceptionOfType(ConstraintDeclarationException.class)
        .isThrownBy(() -> Hibernate.english().validate(new Unknown(TOO_LONG)))
        .withMessageStartingWith("Unknown scheme 'suining'; known: huizhou-2022, ");
  }
}
