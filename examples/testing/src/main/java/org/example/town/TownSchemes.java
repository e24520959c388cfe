package org.example.town;

import io.github.opencdo.schemes.reading.ResourceSchemeProvider;
import io.github.opencdo.schemes.reading.SchemeReader;

/** Provides the scheme of the town, found as a service. */
public final class TownSchemes extends ResourceSchemeProvider {

  /** Obtains the provider. */
  public TownSchemes() {
    super(SchemeReader.standard(), TownSchemes.class::getResourceAsStream, "town-2024.yaml");
  }
}
