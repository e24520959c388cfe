package io.github.opencdo.benchmarks.harness;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.testkit.territory.TerritoryGenerator;
import java.time.LocalDate;

/** The sizes at which everything is measured, with two units in a hundred in breach. */
public enum Scale {
  /** A city with its counties: 100 units. */
  CITY,

  /** A province: 2,500 units. */
  PROVINCE,

  /** The country: 130,000 units. */
  COUNTRY;

  /** The day as of which is judged. */
  public static final LocalDate AS_OF = LocalDate.of(2025, 6, 30);

  private static final double BREACH_RATE = 0.02;

  /** Makes the register, always the same. */
  public Register register() {
    return generator().generate();
  }

  /** Gets what makes the register. */
  public TerritoryGenerator generator() {
    TerritoryGenerator generator = switch (this) {
      case CITY -> TerritoryGenerator.city(AS_OF);
      case PROVINCE -> TerritoryGenerator.province(AS_OF);
      case COUNTRY -> TerritoryGenerator.country(AS_OF);
    };
    return generator.breachRate(BREACH_RATE).seed(1);
  }
}
