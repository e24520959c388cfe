package org.example.town;

import io.github.opencdo.schemes.provider.SchemeProvider;
import io.github.opencdo.testkit.contract.SchemeContract;

class TownSchemesTest extends SchemeContract {

  @Override
  protected SchemeProvider provider() {
    return new TownSchemes();
  }
}
