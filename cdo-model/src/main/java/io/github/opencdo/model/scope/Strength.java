package io.github.opencdo.model.scope;

import io.github.opencdo.model.source.Force;

/** How strongly the units of a group are bound to take part (参加方式), the strongest first. */
public enum Strength {
  /** They have to (应当参加). */
  BOUND,

  /** They are encouraged to (鼓励参加). */
  ENCOURAGED,

  /** They are free to (自愿参加). */
  VOLUNTARY;

  /**
   * Gets the force that a rule has for units of this strength.
   *
   * @param force the force of the rule
   * @return the same, or a weaker one for units that do not have to take part
   */
  public Force limit(Force force) {
    boolean binding = force == Force.MUST || force == Force.IN_PRINCIPLE;
    return switch (this) {
      case BOUND -> force;
      case ENCOURAGED -> binding ? Force.ENCOURAGED : force;
      case VOLUNTARY -> force == Force.NONE ? force : Force.MAY;
    };
  }
}
