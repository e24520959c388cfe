package io.github.opencdo.model.project;

/** How a stage of a project ended (结论). */
public enum Ruling {
  /** It went on (通过). */
  APPROVED,

  /** It did not go on (不通过). */
  REJECTED,

  /** It was put off (暂缓). */
  DEFERRED
}
