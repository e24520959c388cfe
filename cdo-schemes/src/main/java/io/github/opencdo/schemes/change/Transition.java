package io.github.opencdo.schemes.change;

/** In what way something is different between two assessments (变动方式). */
public enum Transition {
  /** Only the later judged register has it. */
  ADDED,

  /** Only the former judged register has it. */
  REMOVED,

  /** Both have it with different contents. */
  CHANGED,

  /** Both have it, and it took effect between the two days. */
  BEGAN,

  /** Both have it, and it ended between the two days. */
  ENDED
}
