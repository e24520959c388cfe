package io.github.opencdo.schemes.validation;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a violation says in each language, which key it has, and what it carries. */
record Wording(String chinese, String english, String key, Optional<Object> payload) {

  private static final Pattern SPECIAL = Pattern.compile("[\\\\{}$]");
  private static final int FULL_WIDTH = '\uFF01' - '!';

  Wording about(String newKey, Object newPayload) {
    return new Wording(chinese, english, newKey, Optional.of(newPayload));
  }

  String inBothLanguages() {
    return literal(chinese + " / " + english);
  }

  /** Escapes what a message interpolator would otherwise take for a parameter or an expression. */
  private static String literal(String text) {
    return SPECIAL.matcher(text).replaceAll("\\\\$0");
  }

  /**
   * Puts full-width characters in the place of those that mean something to a message interpolator:
   * some releases of Hibernate Validator escape parameters themselves and others do not.
   */
  static String harmless(String text) {
    return SPECIAL
        .matcher(text)
        .replaceAll(match -> Character.toString(match.group().charAt(0) + FULL_WIDTH));
  }
}
