package io.github.opencdo.schemes.lint;

import io.github.opencdo.model.scheme.Scheme;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Whether anything is due before the document was issued. */
final class DuesBeforeIssue implements LintRule {

  @Override
  public Stream<LintWarning> check(Scheme scheme) {
    return scheme.getDocument().getIssuedOn().stream().flatMap(issue -> check(scheme, issue));
  }

  private static Stream<LintWarning> check(Scheme scheme, LocalDate issue) {
    return scheme.getProvisions().stream()
        .flatMap(provision -> provision.getRequirements().stream()
            .flatMap(requirement -> requirement.findDue().flatMap(Dues::firstDay).stream())
            .filter(day -> day.isBefore(issue))
            .distinct()
            .map(day -> LintRule.warning(provision, "due.beforeIssue", day, issue)));
  }
}
