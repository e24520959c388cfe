package io.github.opencdo.rules.check;

import static io.github.opencdo.rules.Town.BUREAUS;
import static io.github.opencdo.rules.Town.SCHOOL;
import static io.github.opencdo.rules.Town.TODAY;
import static io.github.opencdo.rules.Town.judge;
import static io.github.opencdo.rules.Town.officer;
import static io.github.opencdo.rules.Town.only;
import static io.github.opencdo.rules.Town.register;
import static io.github.opencdo.rules.Town.registerWithout;
import static io.github.opencdo.rules.Town.to;
import static io.github.opencdo.rules.Town.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.document.Document;
import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.document.DocumentPart;
import io.github.opencdo.model.document.DocumentType;
import io.github.opencdo.model.document.FormField;
import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.organisation.BodyFunction;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.RecordId;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.ContentRequirement;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.rules.Town;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ContentCheckTest {

  private static final DocumentCode FORM = DocumentCode.of("FORM");
  private static final PartCode SUMMARY = PartCode.of("SUMMARY");
  private static final PartCode MERITS = PartCode.of("MERITS");
  private static final ContentRequirement COMPLETE = ContentRequirement.builder()
      .applicability(to(BUREAUS))
      .document(FORM)
      .addParts(SUMMARY)
      .addFields(MERITS)
      .build();

  @Test
  void a_complete_document_satisfies() {
    Finding finding = judged(COMPLETE, form().build());

    assertThat(finding.getOutcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.message(Locale.ENGLISH)).isEqualTo("Bureau: form D-1 is complete");
    assertThat(finding.getKey()).hasToString("town-2024/TT-001/content/document:D-1");
  }

  @Test
  void a_missing_part_is_violated_and_named() {
    Finding finding = judged(COMPLETE, form().parts(List.of()).build());

    assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("Bureau: form D-1 is not in order: summary is missing");
  }

  @Test
  void several_faults_are_all_named() {
    assertThat(judged(COMPLETE, form().parts(List.of()).fields(Map.of()).build())
            .message(Locale.ENGLISH))
        .isEqualTo("Bureau: form D-1 is not in order: summary is missing; merits is empty");
  }

  @Test
  void a_field_of_500_characters_is_in_order_and_of_501_is_too_long() {
    assertThat(judged(COMPLETE, filledIn("数".repeat(500))).getOutcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(judged(COMPLETE, filledIn("数".repeat(501))).message(Locale.ENGLISH))
        .isEqualTo("Bureau: form D-1 is not in order: merits has 501 characters, 500 allowed");
  }

  @Test
  void an_unknown_field_is_undetermined_and_the_remedy_names_the_known_codes() {
    Finding finding =
        judged(COMPLETE, form().putField(PartCode.of("MERIT"), "much").build());

    assertThat(finding.getOutcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("Bureau: form D-1 has parts that this type of document does not have: MERIT");
    assertThat(finding.getExplanation().getRemedy())
        .map(remedy -> remedy.in(Locale.ENGLISH))
        .hasValue("use these codes: MERITS, SUMMARY");
  }

  @Nested
  class Seals {

    private static final ContentRequirement SEALED =
        COMPLETE.toBuilder().addSeals(Party.ownUnit()).build();

    @Test
    void that_are_wanted_and_there_satisfy() {
      assertThat(judged(SEALED, form().addSeals(Town.bureau()).build()).getOutcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void of_somebody_else_do_not_count() {
      Document sealed = form().addSeals(EntityRef.unit(SCHOOL)).build();

      assertThat(judged(SEALED, sealed).message(Locale.ENGLISH))
          .isEqualTo("Bureau: form D-1 is not in order:"
              + " the seal or signature of the unit itself is missing");
    }
  }

  @Nested
  class Documents {

    @Test
    void of_another_unit_are_not_judged() {
      Finding finding = judged(COMPLETE, form().owner(EntityRef.unit(SCHOOL)).build());

      assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_APPLICABLE);
      assertThat(finding.message(Locale.ENGLISH)).isEqualTo("nothing to judge: form");
    }

    @Test
    void that_are_not_there_are_undetermined_if_they_are_not_recorded() {
      Finding finding = judged(COMPLETE, registerWithout(FactKind.DOCUMENTS));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.UNDETERMINED);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("nothing to judge: form;"
              + " not certain, the register does not record completely: documents");
    }

    @Test
    void of_an_officer_are_those_of_the_unit() {
      Document ofOfficer =
          form().owner(EntityRef.parse("person:P-1")).parts(List.of()).build();

      assertThat(judged(COMPLETE, register().addAssignments(officer("P-1")).addDocuments(ofOfficer))
              .getOutcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void of_a_body_are_judged_for_the_body() {
      ContentRequirement ofBody =
          COMPLETE.toBuilder().owner(Party.parse("body:leading-group")).build();
      Register.Builder register = register()
          .addBodies(Town.body("leading-group", "Leading Group", BodyFunction.LEADING_GROUP))
          .addDocuments(form().owner(EntityRef.parse("body:leading-group")).build());

      assertThat(judged(ofBody, register).message(Locale.ENGLISH))
          .isEqualTo("Leading Group: form D-1 is complete");
    }
  }

  private static Finding judged(ContentRequirement requirement, Document document) {
    return judged(requirement, register().addDocuments(document));
  }

  private static Finding judged(ContentRequirement requirement, Register.Builder register) {
    Scheme scheme = Town.schemeBuilder()
        .addDocuments(type())
        .addProvisions(Town.provision(Town.PROVISION, Force.MUST, requirement))
        .build();
    return only(judge(scheme, register));
  }

  private static DocumentType type() {
    return DocumentType.builder()
        .code(FORM)
        .title(words("form"))
        .addParts(DocumentPart.builder().code(SUMMARY).title(words("summary")).build())
        .addFields(FormField.builder()
            .code(MERITS)
            .title(words("merits"))
            .maxCharacters(500)
            .build())
        .build();
  }

  private static Document filledIn(String merits) {
    return form().fields(Map.of(MERITS, merits)).build();
  }

  private static Document.Builder form() {
    return Document.builder()
        .id(RecordId.of("D-1"))
        .type(FORM)
        .owner(Town.bureau())
        .on(TODAY)
        .addParts(SUMMARY)
        .putField(MERITS, "many");
  }
}
