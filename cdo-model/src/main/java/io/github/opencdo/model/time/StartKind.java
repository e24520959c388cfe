package io.github.opencdo.model.time;

import java.util.Locale;

/** What kind of occurrence starts a limit (起算类别). */
public enum StartKind {
  /** Somebody takes up a role: {@code taking-office:UNIT_CDO}; the day is the first of the assignment. */
  TAKING_OFFICE,

  /** The document of the scheme is issued: {@code promulgation}. */
  PROMULGATION,

  /** The first phase of the scheme begins: {@code entry-into-force}. */
  ENTRY_INTO_FORCE,

  /** Another document is submitted: {@code filing:PLAN}. */
  FILING,

  /** A recorded event happens: {@code event:PILOT_ENDED}. */
  EVENT;

  /** Gets the word with which the text form of a starting point begins. */
  public String getPrefix() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  boolean needsCode() {
    return this == TAKING_OFFICE || this == FILING || this == EVENT;
  }
}
