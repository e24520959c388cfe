package io.github.opencdo.benchmarks.cdo;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.facts.PreparedRegister;

/** The same on as many processors as there are; the peers have one. */
public final class ParallelCdoEngine extends CdoEngine {

  /** Obtains the engine. */
  public ParallelCdoEngine() {
    super(Assessor.of(SevenRules.scheme()).parallel());
  }

  @Override
  public String name() {
    return "cdo-parallel";
  }

  @Override
  public PreparedRegister load(Register register) {
    return PreparedRegister.inParallel(register);
  }
}
