package io.github.opencdo.reports.view;

import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** To whom a finding is addressed: the unit that is judged or to which the judged belongs. */
public final class Addressee {

  private Addressee() {}

  /** Gets the addressee of a finding: a unit, or what is judged itself if it belongs to none. */
  public static EntityRef of(Finding finding) {
    EntityRef subject = finding.getKey().getSubject();
    return subject.getKind() == EntityKind.UNIT ? subject : finding.getWithin().orElse(subject);
  }

  /** Groups the findings of an assessment by addressee. */
  public static SortedMap<EntityRef, List<Finding>> group(Assessment assessment) {
    return assessment.getFindings().stream()
        .collect(Collectors.groupingBy(Addressee::of, TreeMap::new, Collectors.toList()));
  }
}
