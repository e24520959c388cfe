package io.github.opencdo.testkit.law;

import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.register.Waiver;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.testkit.sample.Sample;
import java.util.List;
import java.util.Optional;

/** A waiver marks a breach and removes nothing (豁免只作标记). */
final class Waivers implements Law {

  private static final String ADVICE =
      ". Let the check judge as if there were no waivers; that a breach is waived is added to what it says";

  @Override
  public String statement() {
    return "a waiver marks a breach and removes nothing";
  }

  @Override
  public Optional<String> findBreach(Assessor assessor, Sample sample) {
    Assessment plain = sample.assessedBy(assessor);
    List<Finding> breaches = plain.findings(Outcome.VIOLATED);
    Outline waived = Outline.of(sample.with(waived(sample, breaches)).assessedBy(assessor));
    Outline marked = Outline.of(marked(plain));
    return waived
        .differenceFrom(marked, Finding::getOutcome)
        .map(difference -> "with each breach waived " + difference + ADVICE);
  }

  private static Assessment marked(Assessment plain) {
    return Assessment.builder()
        .from(plain)
        .findings(plain.getFindings().stream().map(Waivers::marked).toList())
        .build();
  }

  private static Finding marked(Finding finding) {
    return finding.getOutcome() == Outcome.VIOLATED
        ? finding.toBuilder().outcome(Outcome.EXCEPTED).build()
        : finding;
  }

  private static Register waived(Sample sample, List<Finding> breaches) {
    return sample.register().toBuilder()
        .addAllWaivers(
            breaches.stream().map(breach -> waiver(breach, sample)).distinct().toList())
        .build();
  }

  private static Waiver waiver(Finding breach, Sample sample) {
    return Waiver.builder()
        .provision(breach.getKey().getProvision())
        .about(breach.getKey().getSubject())
        .since(sample.asOf())
        .until(sample.asOf())
        .approver(EntityRef.of(EntityKind.BODY, "approver"))
        .reason("reason")
        .build();
  }
}
