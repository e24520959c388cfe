package io.github.opencdo.testkit.sample;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Assessment;
import java.time.LocalDate;

/**
 * A register and the day as of which it is judged (样本).
 *
 * @param register the register
 * @param asOf the day
 */
public record Sample(Register register, LocalDate asOf) {

  /** Returns what an assessor says of the register as of the day. */
  public Assessment assessedBy(Assessor assessor) {
    return assessor.assess(register, asOf);
  }

  /** Returns another register as of the same day. */
  public Sample with(Register other) {
    return new Sample(other, asOf);
  }

  /** Returns the same register as of another day. */
  public Sample asOf(LocalDate other) {
    return new Sample(register, other);
  }
}
