package io.github.opencdo.model.party;

import java.util.Locale;

/** Where a party is looked for (主体范围). */
public enum PartyScope {
  /** In the unit itself. */
  UNIT,

  /** In the jurisdiction of the unit; for a role, in its government. */
  JURISDICTION,

  /** In the jurisdiction of the scheme; for a role, in its government. */
  SCHEME;

  /** Gets the word after the at sign. */
  public String getWord() {
    return name().toLowerCase(Locale.ROOT);
  }
}
