package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.document.DocumentType;
import io.github.opencdo.model.document.FieldType;
import io.github.opencdo.model.document.FormField;
import io.github.opencdo.model.requirement.ContentRequirement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The fields of a form for which a rule asks, with values that fit and that do not.
 *
 * @param fields the fields
 * @param day a day to fill in
 */
record FormSample(List<FormField> fields, LocalDate day) {

  private static final String WORD = "x";

  static FormSample of(Scene<ContentRequirement> scene) {
    ContentRequirement requirement = scene.requirement();
    List<FormField> fields = scene.scheme().getDocuments().stream()
        .filter(type -> type.getCode().equals(requirement.getDocument()))
        .map(DocumentType::getFields)
        .flatMap(List::stream)
        .filter(field -> requirement.getFields().contains(field.getCode()))
        .toList();
    return new FormSample(fields, scene.start());
  }

  String value(FormField field) {
    return switch (field.getType()) {
      case DATE -> day.toString();
      case MONTH -> YearMonth.from(day).toString();
      case NUMBER -> "1";
      case TEXT -> WORD;
    };
  }

  /** Finds a value that is wrong in a field, nothing at all if it has to be filled in. */
  Optional<String> wrongValue(FormField field) {
    if (!field.isOptional()) {
      return Optional.of("");
    }
    return field.getType() == FieldType.TEXT
        ? field.getMaxCharacters().map(most -> WORD.repeat(most + 1))
        : Optional.of(WORD);
  }
}
