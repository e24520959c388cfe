package io.github.opencdo.rules.assessor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.document.Document;
import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.document.DocumentPart;
import io.github.opencdo.model.document.DocumentType;
import io.github.opencdo.model.document.FieldType;
import io.github.opencdo.model.document.FormField;
import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.RecordId;
import io.github.opencdo.model.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class FormAssessorTest {

  private static final PartCode NAME = PartCode.of("NAME");
  private static final PartCode PLAN = PartCode.of("PLAN");
  private static final PartCode BIRTH = PartCode.of("BIRTH");
  private static final PartCode GOALS = PartCode.of("GOALS");
  private static final DocumentType FORM = DocumentType.builder()
      .code(DocumentCode.of("FORM"))
      .title(LocalizedText.of("推荐表", "the form"))
      .addParts(DocumentPart.builder()
          .code(GOALS)
          .title(LocalizedText.of("目标", "goals"))
          .build())
      .addFields(
          field(NAME).title(LocalizedText.of("姓名", "name")).build(),
          field(PLAN).title(LocalizedText.of("计划", "plan")).maxCharacters(4).build(),
          field(BIRTH)
              .title(LocalizedText.of("出生年月", "birth"))
              .type(FieldType.MONTH)
              .optional(true)
              .build())
      .build();

  @Test
  void finds_nothing_wrong_with_a_complete_form() {
    assertThat(faults(form -> form)).isEmpty();
  }

  @Test
  void finds_what_is_empty_too_long_and_of_another_type() {
    assertThat(faults(
            form -> form.putField(NAME, " ").putField(PLAN, "五 个字符。").putField(BIRTH, "1980")))
        .containsExactly(
            "FIELDS NAME name is empty",
            "FIELDS PLAN plan has 5 characters, 4 allowed",
            "FIELDS BIRTH birth is not a month such as 1980-05");
  }

  @Test
  void finds_what_is_missing_and_what_is_unknown() {
    assertThat(faults(
            form -> form.parts(List.of(PartCode.of("GAOLS"))).putField(PartCode.of("NAEM"), "x")))
        .containsExactly(
            "PARTS GOALS goals is missing",
            "PARTS GAOLS the form has no part GAOLS; known: GOALS",
            "FIELDS NAEM the form has no field NAEM; known: NAME, PLAN, BIRTH");
  }

  private static List<String> faults(UnaryOperator<Document.Builder> change) {
    Document.Builder complete = Document.builder()
        .id(RecordId.of("D-1"))
        .type(FORM.getCode())
        .owner(EntityRef.parse("person:P-001"))
        .on(LocalDate.of(2024, 5, 31))
        .addParts(GOALS)
        .putField(NAME, "P-001")
        .putField(PLAN, "四个字 符");
    return FormAssessor.of(FORM).assess(change.apply(complete).build()).stream()
        .map(fault ->
            fault.getPlace() + " " + fault.getCode() + " " + fault.getMessage().in(Locale.ENGLISH))
        .toList();
  }

  private static FormField.Builder field(PartCode code) {
    return FormField.builder().code(code);
  }
}
