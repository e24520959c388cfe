package io.github.opencdo.model.requirement;

/** From which day the limit of a case runs (起算). */
public enum CaseStart {
  /** From the day on which it came up. */
  OPENED,

  /** From the day on which the owner was told. */
  NOTIFIED
}
