package org.example.county;

import io.github.opencdo.schemes.provider.SchemeProvider;
import io.github.opencdo.testkit.contract.SchemeContract;

class CountySchemesTest extends SchemeContract {

  @Override
  protected SchemeProvider provider() {
    return new CountySchemes();
  }
}
