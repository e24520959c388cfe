package io.github.opencdo.benchmarks.cdo;

import io.github.opencdo.benchmarks.harness.Breach;
import io.github.opencdo.benchmarks.harness.Engine;
import io.github.opencdo.benchmarks.harness.Watch;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.rules.assessor.AssessmentSession;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.assessor.FindingChanges;
import io.github.opencdo.rules.assessor.RegisterChange;
import io.github.opencdo.rules.facts.PreparedRegister;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** The seven rules as a scheme, judged by the library; findings come with their explanations. */
public class CdoEngine implements Engine<PreparedRegister> {

  private final Assessor assessor;

  /** Obtains the engine. */
  public CdoEngine() {
    this(Assessor.of(SevenRules.scheme()));
  }

  CdoEngine(Assessor assessor) {
    this.assessor = assessor;
  }

  @Override
  public String name() {
    return "cdo";
  }

  @Override
  public PreparedRegister load(Register register) {
    return PreparedRegister.of(register);
  }

  @Override
  public Collection<Breach> judge(PreparedRegister register, LocalDate asOf) {
    Assessment assessment = assessor.assess(register, asOf);
    List<Breach> breaches = new ArrayList<>();
    for (Finding finding : assessment.findings(Outcome.VIOLATED)) {
      breaches.add(breach(finding));
    }
    return breaches;
  }

  @Override
  public Watch watch(Register register, LocalDate asOf) {
    AssessmentSession session = assessor.open(register, asOf);
    return changed -> {
      FindingChanges changes = session.apply(RegisterChange.assign(changed));
      return changes.getOpened().size() - changes.getClosed().size();
    };
  }

  private static Breach breach(Finding finding) {
    // A finding that is asked for tells what was expected and found.
    Objects.requireNonNull(finding.getMessage());
    Objects.requireNonNull(finding.getExplanation());
    EntityRef unit = finding.getWithin().orElse(finding.getKey().getSubject());
    String provision = finding.getKey().getProvision().toString();
    return new Breach(provision.charAt(provision.length() - 1) - '0', unit.getId());
  }
}
