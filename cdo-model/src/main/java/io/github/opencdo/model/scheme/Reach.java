package io.github.opencdo.model.scheme;

/** How far the requirements of a provision go (覆盖程度). */
public enum Reach {
  /** They find all breaches and nothing else. */
  EXACT,

  /** They may find what is no breach. */
  MAY_OVER_REPORT,

  /** They may miss a breach. */
  MAY_UNDER_REPORT
}
