package io.github.opencdo.rules.report;

/** Colours of a terminal. */
enum Ink {
  RED("31"),
  YELLOW("33"),
  GREEN("32"),
  CYAN("36"),
  BOLD("1"),
  PLAIN("0");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  String dye(String text) {
    return this == PLAIN ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
