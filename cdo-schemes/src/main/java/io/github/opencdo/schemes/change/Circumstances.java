package io.github.opencdo.schemes.change;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scope.Phase;
import io.github.opencdo.rules.finding.Assessment;
import java.time.LocalDate;
import java.util.Optional;

/**
 * All from which an assessment follows.
 *
 * @param scheme the scheme
 * @param phaseDay the day whose phase the scheme is in, which is judged in even on another day
 * @param register the register
 * @param day the day as of which is judged
 */
record Circumstances(Scheme scheme, LocalDate phaseDay, Register register, LocalDate day) {

  static Circumstances of(Assessment assessment) {
    return new Circumstances(
        assessment.getScheme(),
        assessment.getAsOf(),
        assessment.getRegister(),
        assessment.getAsOf());
  }

  Circumstances with(Register other) {
    return new Circumstances(scheme, phaseDay, other, day);
  }

  Optional<Phase> phase() {
    return PhaseShift.phaseOn(scheme, phaseDay);
  }
}
