package io.github.opencdo.schemes.lint;

import io.github.opencdo.model.document.DocumentPart;
import io.github.opencdo.model.document.DocumentType;
import io.github.opencdo.model.document.FormField;
import io.github.opencdo.model.evaluation.ScoreLine;
import io.github.opencdo.model.evaluation.ScoreSheet;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.schemes.integrity.SchemeReferences;
import io.github.opencdo.schemes.integrity.Uses;
import java.util.List;
import java.util.stream.Stream;

/** Whether a section, a field or a score line is described and no requirement asks for it. */
final class UnusedDetails implements LintRule {

  @Override
  public Stream<LintWarning> check(Scheme scheme) {
    Uses uses = Uses.of(scheme);
    return Stream.concat(
            scheme.getDocuments().stream()
                .flatMap(UnusedDetails::partsOf)
                .filter(part -> !uses.have("part", part)),
            scheme.getSheets().stream().flatMap(sheet -> unused(sheet, uses)))
        .map(part -> LintRule.warning("unused.part", part));
  }

  private static Stream<String> partsOf(DocumentType type) {
    return Stream.concat(
            type.getParts().stream().map(DocumentPart::getCode),
            type.getFields().stream().map(FormField::getCode))
        .map(code -> SchemeReferences.nameOf(type.getCode(), code));
  }

  // Who asks for the sheet as a whole need not go through its lines; who asks for some forgot the
  // others.
  private static Stream<String> unused(ScoreSheet sheet, Uses uses) {
    List<String> lines = sheet.getCategories().stream()
        .flatMap(category -> category.getLines().stream())
        .map(ScoreLine::getCode)
        .map(code -> SchemeReferences.nameOf(sheet.getCode(), code))
        .toList();
    return lines.stream().anyMatch(line -> uses.have("part", line))
        ? lines.stream().filter(line -> !uses.have("part", line))
        : Stream.empty();
  }
}
