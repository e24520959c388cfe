package org.example.county;

import io.github.opencdo.rules.assessor.RequirementTypes;
import io.github.opencdo.schemes.reading.ResourceSchemeProvider;
import io.github.opencdo.schemes.reading.SchemeReader;
import org.example.county.tenure.TenureType;

/** Provides the scheme of the county, found as a service. */
public final class CountySchemes extends ResourceSchemeProvider {

  /** Obtains the provider. */
  public CountySchemes() {
    super(
        SchemeReader.of(RequirementTypes.standard().with(new TenureType())),
        CountySchemes.class::getResourceAsStream,
        "example-county-2022.yaml");
  }
}
