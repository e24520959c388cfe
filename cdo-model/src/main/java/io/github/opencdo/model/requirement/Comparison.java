package io.github.opencdo.model.requirement;

/** How a measured value compares with what is wanted (比较方式). */
public enum Comparison {
  /** The value or more (不低于). */
  AT_LEAST,

  /** The value or less (不超过). */
  AT_MOST,

  /** More than before (上升). */
  RISES,

  /** Less than before (下降). */
  FALLS
}
