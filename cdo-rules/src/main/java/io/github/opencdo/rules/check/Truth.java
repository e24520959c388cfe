package io.github.opencdo.rules.check;

/** What the facts say of a criterion. */
enum Truth {
  MET,
  NOT_MET,
  UNKNOWN;

  Truth opposite() {
    return switch (this) {
      case MET -> NOT_MET;
      case NOT_MET -> MET;
      case UNKNOWN -> UNKNOWN;
    };
  }

  static Truth of(boolean met, boolean recorded) {
    if (met) {
      return MET;
    }
    return recorded ? NOT_MET : UNKNOWN;
  }
}
