package io.github.opencdo.model;

import static org.assertj.core.api.Assertions.assertThat;

/** Guards the set-up: the class path of a test run has just the Jackson that the run is about. */
final class JacksonOnClassPath {

  private JacksonOnClassPath() {}

  static void isAsConfigured() {
    String expected = System.getProperty("cdo.jackson", "2 3");
    assertThat(isPresent("com.fasterxml.jackson.databind.ObjectMapper"))
        .isEqualTo(expected.contains("2"));
    assertThat(isPresent("tools.jackson.databind.ObjectMapper")).isEqualTo(expected.contains("3"));
  }

  private static boolean isPresent(String name) {
    try {
      Class.forName(name);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
