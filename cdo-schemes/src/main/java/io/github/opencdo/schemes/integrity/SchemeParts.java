package io.github.opencdo.schemes.integrity;

import io.github.opencdo.model.document.DocumentPart;
import io.github.opencdo.model.document.DocumentType;
import io.github.opencdo.model.document.FormField;
import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.evaluation.ScoreLine;
import io.github.opencdo.model.evaluation.ScoreSheet;
import io.github.opencdo.schemes.binding.Part;
import io.github.opencdo.schemes.binding.Parts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The parts of the documents and score sheets of a scheme, each named after the whole to which it belongs. */
final class SchemeParts {

  private final Consumer<Complaint> complaints;

  SchemeParts(Consumer<Complaint> complaints) {
    this.complaints = complaints;
  }

  static String name(Object whole, PartCode part) {
    return whole + "/" + part;
  }

  /** Declares all parts, and complains of those that a whole has twice. */
  void declare(Parts parts, Known known) {
    for (Part<DocumentType> type : parts.get("documents", DocumentType.class)) {
      known.add("part", named(type, type.value().getCode(), partsOf(type.value())));
    }
    for (Part<ScoreSheet> sheet : parts.get("sheets", ScoreSheet.class)) {
      known.add("part", named(sheet, sheet.value().getCode(), partsOf(sheet.value())));
    }
  }

  private List<String> named(Part<?> part, Object whole, Stream<PartCode> codes) {
    Set<PartCode> seen = new HashSet<>();
    return codes
        .peek(code -> requireNew(part, seen, code))
        .map(code -> name(whole, code))
        .toList();
  }

  private void requireNew(Part<?> part, Set<PartCode> seen, PartCode code) {
    if (!seen.add(code)) {
      complaints.accept(new Complaint(part, "code", "part.duplicate", code));
    }
  }

  private static Stream<PartCode> partsOf(DocumentType type) {
    return Stream.concat(
        type.getParts().stream().map(DocumentPart::getCode),
        type.getFields().stream().map(FormField::getCode));
  }

  private static Stream<PartCode> partsOf(ScoreSheet sheet) {
    return sheet.getCategories().stream()
        .flatMap(category -> Stream.concat(
            Stream.of(category.getCode()), category.getLines().stream().map(ScoreLine::getCode)));
  }
}
