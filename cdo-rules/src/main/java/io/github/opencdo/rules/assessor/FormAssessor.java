package io.github.opencdo.rules.assessor;

import io.github.opencdo.model.document.Document;
import io.github.opencdo.model.document.DocumentPart;
import io.github.opencdo.model.document.DocumentType;
import io.github.opencdo.model.document.FormField;
import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.rules.check.FieldFaults;
import io.github.opencdo.rules.finding.FormFault;
import io.github.opencdo.rules.finding.FormPlace;
import io.github.opencdo.rules.message.Message;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Measures documents against one type of document (表单检查), without a register and without a day.
 *
 * <p>Every part of the type has to be there, and every field that may not be left empty; what is filled in
 * has to be of the field's type and within its limit; and there is nothing that the type does not have.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class FormAssessor {

  private final DocumentType type;
  private final List<PartCode> parts;
  private final List<PartCode> fields;

  private FormAssessor(DocumentType type) {
    this.type = type;
    this.parts = type.getParts().stream().map(DocumentPart::getCode).toList();
    this.fields = type.getFields().stream().map(FormField::getCode).toList();
  }

  /**
   * Obtains the assessor of a type of document.
   *
   * @param type the type, as a scheme declares it
   * @return the assessor
   */
  public static FormAssessor of(DocumentType type) {
    return new FormAssessor(type);
  }

  /**
   * Finds all that is wrong with a document.
   *
   * @param document the document, whose own type is not looked at
   * @return the faults: missing parts, unknown parts, fields in the order of the type, unknown fields
   */
  public List<FormFault> assess(Document document) {
    return Stream.of(
            missingParts(document),
            unknown(FormPlace.PARTS, "form.unknown-part", document.getParts(), parts),
            wrongFields(document),
            unknown(FormPlace.FIELDS, "form.unknown-field", document.getFields().keySet(), fields))
        .flatMap(faults -> faults)
        .toList();
  }

  private Stream<FormFault> missingParts(Document document) {
    return type.getParts().stream()
        .filter(part -> !document.getParts().contains(part.getCode()))
        .map(part -> FormFault.of(
            FormPlace.PARTS, part.getCode(), Message.of("content.part", part.getTitle())));
  }

  private Stream<FormFault> wrongFields(Document document) {
    return type.getFields().stream()
        .flatMap(field ->
            FieldFaults.find(field, Optional.ofNullable(document.getFields().get(field.getCode())))
                .map(message -> FormFault.of(FormPlace.FIELDS, field.getCode(), message))
                .stream());
  }

  private Stream<FormFault> unknown(
      FormPlace place, String key, Collection<PartCode> given, List<PartCode> known) {
    return given.stream()
        .filter(code -> !known.contains(code))
        .sorted()
        .map(code -> FormFault.of(place, code, Message.of(key, code, type.getTitle(), known)));
  }
}
