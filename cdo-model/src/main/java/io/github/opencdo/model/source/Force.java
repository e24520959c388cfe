package io.github.opencdo.model.source;

/** How strongly a statement binds (约束力). */
public enum Force {
  /** It must be so (应当, 须, plain indicative). */
  MUST,

  /** It is so unless a recorded reason says otherwise (原则上). */
  IN_PRINCIPLE,

  /** It is allowed (可以). */
  MAY,

  /** It is encouraged or supported (鼓励, 支持, 探索). */
  ENCOURAGED,

  /** It is aimed at (目标). */
  GOAL,

  /** It binds nobody: a recital or a derived figure. */
  NONE
}
