package io.github.opencdo.rules.finding;

import io.github.opencdo.model.source.Force;

/** How much a breach weighs (严重程度), from the force of the provision. */
public enum Severity {
  /** A breach of a duty. */
  ERROR,

  /** A deviation from a principle. */
  WARNING,

  /** Something encouraged or aimed at that is not there. */
  INFORMATION;

  /**
   * Gets the severity that a force gives.
   *
   * @param force the force of a provision or requirement
   * @return the severity of a breach
   */
  public static Severity of(Force force) {
    return switch (force) {
      case MUST -> ERROR;
      case IN_PRINCIPLE -> WARNING;
      case MAY, ENCOURAGED, GOAL, NONE -> INFORMATION;
    };
  }
}
