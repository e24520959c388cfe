package io.github.opencdo.schemes.comparison;

/** What became of a provision from one scheme to another (变化类型). */
public enum ChangeKind {
  /** Only the second scheme has it. */
  ADDED,

  /** Only the first scheme has it. */
  REMOVED,

  /** The second asks more. */
  TIGHTENED,

  /** The second asks less. */
  RELAXED,

  /** The two differ in due dates only. */
  RETIMED,

  /** The two differ in words only. */
  REWORDED,

  /** The second asks something else. */
  CHANGED,

  /** Both ask the same in the same words. */
  UNCHANGED
}
