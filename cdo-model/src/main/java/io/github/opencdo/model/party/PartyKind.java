package io.github.opencdo.model.party;

import java.util.Locale;

/** By what a party is named (主体类别). */
public enum PartyKind {
  /** The unit itself: {@code own-unit}. */
  OWN_UNIT,

  /**
   * A unit below the unit itself, with an attribute if one is given: {@code subordinate:DIGITAL_LEAD}.
   */
  SUBORDINATE,

  /** A body of the scheme: {@code body:bureau}. */
  BODY,

  /** The holder of a role: {@code role:UNIT_CDO@unit}. */
  ROLE,

  /** The unit with an attribute: {@code attribute:DATA_DEPARTMENT@jurisdiction}. */
  ATTRIBUTE,

  /** The body with a function: {@code function:LEADING_GROUP@jurisdiction}. */
  FUNCTION,

  /** The head of the unit itself: {@code own-head}. */
  HEAD;

  /** Gets the word with which the text form of a party begins. */
  public String getPrefix() {
    return switch (this) {
      case OWN_UNIT -> "own-unit";
      case HEAD -> "own-head";
      default -> name().toLowerCase(Locale.ROOT);
    };
  }
}
