package io.github.opencdo.schemes.validation;

import io.github.opencdo.model.document.Document;
import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.document.DocumentPart;
import io.github.opencdo.model.document.DocumentType;
import io.github.opencdo.model.document.FormField;
import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.RecordId;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import java.time.LocalDate;

/** The recommendation form of Suining (首席数据官推荐表), filled in. */
final class RecommendationForm {

  static final PartCode PLAN = PartCode.of("WORK_PLAN_AND_RESULTS");

  private RecommendationForm() {}

  static Document.Builder complete() {
    DocumentType type =
        SchemeRegistry.discover().get(SchemeId.of("suining-draft")).getDocuments().stream()
            .filter(each -> each.getCode().equals(DocumentCode.of("RECOMMENDATION_FORM")))
            .findFirst()
            .orElseThrow();
    Document.Builder document = Document.builder()
        .id(RecordId.of("D-001"))
        .type(type.getCode())
        .owner(EntityRef.parse("person:P-001"))
        .on(LocalDate.of(2024, 9, 1));
    type.getParts().stream().map(DocumentPart::getCode).forEach(document::addParts);
    type.getFields().forEach(field -> document.putField(field.getCode(), filling(field)));
    return document;
  }

  private static String filling(FormField field) {
    return switch (field.getType()) {
      case TEXT -> "已填";
      case DATE -> "2024-08-30";
      case MONTH -> "1980-05";
      case NUMBER -> "1";
    };
  }
}
