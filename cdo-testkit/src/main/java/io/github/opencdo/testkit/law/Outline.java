package io.github.opencdo.testkit.law;

import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.FindingKey;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an assessment says of each requirement and subject, to be compared with another. */
final class Outline {

  private static final int SHOWN = 3;

  private final Map<String, Finding> findings;

  private Outline(Map<String, Finding> findings) {
    this.findings = findings;
  }

  static Outline of(Assessment assessment) {
    return of(assessment, Outline::place);
  }

  /** Obtains the outline with places of its own for the findings. */
  static Outline of(Assessment assessment, Function<Finding, String> place) {
    return new Outline(assessment.getFindings().stream()
        .collect(Collectors.toMap(place, each -> each, (one, two) -> one, TreeMap::new)));
  }

  /** Gets where a finding stands, whatever the scheme is called. */
  static String place(Finding finding) {
    return place(finding, subject(finding.getKey().getSubject()));
  }

  static String place(Finding finding, String subject) {
    FindingKey key = finding.getKey();
    return key.getProvision() + "/" + key.getRequirement() + "/" + subject;
  }

  /** Gets where a finding would stand if another provision asked the same. */
  static String place(ProvisionId provision, Finding finding) {
    return place(finding).replaceFirst("^[^/]*", provision.getText());
  }

  private static String subject(EntityRef subject) {
    return subject.getKind() == EntityKind.SCHEME ? "scheme" : subject.toString();
  }

  Optional<Finding> find(String place) {
    return Optional.ofNullable(findings.get(place));
  }

  /** Gets in which of the findings of two outlines what is looked at is not equal. */
  Optional<String> differenceFrom(Outline other, Function<Finding, ?> aspect) {
    TreeSet<String> places = new TreeSet<>(findings.keySet());
    places.addAll(other.findings.keySet());
    List<String> lines = places.stream()
        .filter(each -> !find(each).map(aspect).equals(other.find(each).map(aspect)))
        .map(each -> each + " was " + other.line(each) + " and is " + line(each))
        .limit(SHOWN)
        .toList();
    return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", lines));
  }

  private String line(String place) {
    return find(place).map(Outline::line).orElse("missing");
  }

  static String line(Finding finding) {
    return finding.getOutcome() + " '" + finding.message(Locale.ENGLISH) + "'";
  }
}
