package io.github.opencdo.testkit.law;

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

  Assessment judgedBy(Assessor assessor) {
    return assessor.assess(register, asOf);
  }

  Sample with(Register other) {
    return new Sample(other, asOf);
  }

  Sample asOf(LocalDate other) {
    return new Sample(register, other);
  }
}
