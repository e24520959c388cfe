package io.github.opencdo.schemes.lint;

import io.github.opencdo.model.document.DocumentType;
import io.github.opencdo.model.evaluation.ScoreSheet;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scheme.Term;
import io.github.opencdo.schemes.integrity.Uses;
import java.util.stream.Stream;

/** Whether a term, a type of document or a score sheet stands in a scheme and nothing names its code. */
final class UnusedTerms implements LintRule {

  @Override
  public Stream<LintWarning> check(Scheme scheme) {
    Uses uses = Uses.of(scheme);
    Stream<LintWarning> terms = scheme.getTerms().stream()
        .map(Term::getCode)
        .filter(code -> !uses.have("code", code))
        .map(code -> LintRule.warning("unused.term", code));
    Stream<LintWarning> documents = scheme.getDocuments().stream()
        .map(DocumentType::getCode)
        .filter(code -> !uses.have("code", code))
        .map(code -> LintRule.warning("unused.document", code));
    Stream<LintWarning> sheets = scheme.getSheets().stream()
        .map(ScoreSheet::getCode)
        .filter(code -> !uses.have("code", code))
        .map(code -> LintRule.warning("unused.sheet", code));
    return Stream.of(terms, documents, sheets).flatMap(warnings -> warnings);
  }
}
