package io.github.opencdo.audit;

import java.io.Serializable;

/**
 * Whose register a line is.
 *
 * @param jurisdiction the jurisdiction
 * @param province the province in which it lies, or the jurisdiction itself if it lies in none
 * @param concern what the scheme has to do with it
 */
record Heading(String jurisdiction, String province, Concern concern) implements Serializable {

  /** What the scheme has to do with a jurisdiction. */
  enum Concern {
    /** It was issued for it. */
    HOME,

    /** It was issued for one above it. */
    BELOW,

    /** Nothing. */
    ELSEWHERE
  }
}
