package io.github.opencdo.testkit.contract;

import io.github.opencdo.schemes.bundled.BundledSchemeProvider;
import io.github.opencdo.schemes.provider.SchemeProvider;

class BundledSchemesTest extends SchemeContract {

  @Override
  protected SchemeProvider provider() {
    return new BundledSchemeProvider();
  }
}
