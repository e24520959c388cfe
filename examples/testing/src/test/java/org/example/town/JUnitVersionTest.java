package org.example.town;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** The kit is compiled against JUnit 5; here it runs on the next. */
class JUnitVersionTest {

  @Test
  void the_contracts_run_on_junit_6() {
    String place =
        Test.class.getProtectionDomain().getCodeSource().getLocation().getPath();

    Assertions.assertTrue(place.contains("junit-jupiter-api-6."), place);
  }
}
