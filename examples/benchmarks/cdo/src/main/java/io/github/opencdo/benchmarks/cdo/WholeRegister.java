package io.github.opencdo.benchmarks.cdo;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.testkit.sample.RegisterGenerator;
import io.github.opencdo.testkit.witness.CompliantRegisters;
import java.time.LocalDate;

/** A register of any size with every kind of fact that a scheme speaks of. */
final class WholeRegister {

  private static final double BREACH_RATE = 0.02;

  private WholeRegister() {}

  static Register of(Scheme scheme, LocalDate asOf, int units) {
    Register every = CompliantRegisters.of(scheme, asOf);
    Register grown = RegisterGenerator.of(scheme)
        .asOf(asOf)
        .units(units)
        .breachRate(BREACH_RATE)
        .generate();
    return grown.toBuilder()
        .records(every.getRecords())
        .documents(every.getDocuments())
        .artefacts(every.getArtefacts())
        .activities(every.getActivities())
        .metrics(every.getMetrics())
        .resources(every.getResources())
        .projects(every.getProjects())
        .cases(every.getCases())
        .evaluations(every.getEvaluations())
        .consequences(every.getConsequences())
        .build();
  }
}
