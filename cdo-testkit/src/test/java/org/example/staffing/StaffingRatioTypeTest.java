package org.example.staffing;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.rules.spi.RequirementType;
import io.github.opencdo.testkit.contract.RequirementTypeContract;
import io.github.opencdo.testkit.sample.Sample;
import java.time.LocalDate;

/** What the kit tests of the type. */
public class StaffingRatioTypeTest extends RequirementTypeContract<StaffingRatioRequirement> {

  private static final LocalDate AFTER_DUE = LocalDate.of(2024, 7, 1);

  @Override
  protected RequirementType<StaffingRatioRequirement> type() {
    return new StaffingRatioType();
  }

  @Override
  protected Scheme scheme() {
    return County.scheme();
  }

  @Override
  protected Sample satisfying() {
    return new Sample(County.register(120, 2).build(), AFTER_DUE);
  }

  @Override
  protected Sample violating() {
    return new Sample(County.register(120, 1).build(), AFTER_DUE);
  }
}
