package org.example.county.tenure;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.rules.spi.RequirementType;
import io.github.opencdo.schemes.reading.RegisterReader;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import io.github.opencdo.testkit.contract.RequirementTypeContract;
import io.github.opencdo.testkit.sample.Sample;
import java.nio.file.Path;
import java.time.LocalDate;

/** What the kit tests of the type: an officer who began on 2018-03-01 has until 2023-02-28. */
public class TenureTypeTest extends RequirementTypeContract<TenureRequirement> {

  @Override
  protected RequirementType<TenureRequirement> type() {
    return new TenureType();
  }

  @Override
  protected Scheme scheme() {
    return SchemeRegistry.discover().get(SchemeId.of("example-county-2022"));
  }

  @Override
  protected Sample satisfying() {
    return sample(LocalDate.of(2023, 2, 28));
  }

  @Override
  protected Sample violating() {
    return sample(LocalDate.of(2023, 3, 1));
  }

  private static Sample sample(LocalDate asOf) {
    return new Sample(RegisterReader.standard().read(Path.of("register.yaml")), asOf);
  }
}
