package io.github.opencdo.benchmarks.cdo;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.testkit.witness.CompliantRegisters;
import java.time.LocalDate;

/** A register of any size with every kind of fact that a scheme speaks of. */
final class WholeRegister {

  private WholeRegister() {}

  static Register of(Scheme scheme, LocalDate asOf, int units) {
    Register compliant = CompliantRegisters.of(scheme, asOf);
    return Copies.of(compliant, Math.max(1, units / compliant.getUnits().size()));
  }
}
