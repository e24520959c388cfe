package io.github.opencdo.schemes.change;

/**
 * Something in which two assessments may differ and that can be taken from the other one alone.
 *
 * @param kind what it is
 * @param list which list of facts, for facts
 */
record Factor(Kind kind, String list) {

  /** What a factor is. */
  enum Kind {
    EDITION,
    FACTS,
    RECORDS,
    WAIVERS,
    PARAMETERS,
    DAY
  }

  static final Factor EDITION = new Factor(Kind.EDITION, "");
  static final Factor RECORDS = new Factor(Kind.RECORDS, "");
  static final Factor WAIVERS = new Factor(Kind.WAIVERS, "");
  static final Factor PARAMETERS = new Factor(Kind.PARAMETERS, "");
  static final Factor DAY = new Factor(Kind.DAY, "");

  static Factor facts(String list) {
    return new Factor(Kind.FACTS, list);
  }

  boolean isFacts() {
    return kind == Kind.FACTS;
  }
}
