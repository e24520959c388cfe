package io.github.opencdo.rules.report;

import java.util.ResourceBundle;

/** The name and version of this library, as the build wrote them down. */
final class Engine {

  private static final String NAME =
      ResourceBundle.getBundle(Engine.class.getPackageName() + ".engine").getString("engine");

  private Engine() {}

  static String name() {
    return NAME;
  }
}
