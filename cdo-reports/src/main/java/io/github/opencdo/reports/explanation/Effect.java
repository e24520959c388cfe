package io.github.opencdo.reports.explanation;

/** What the changes of an explanation bring about (整改效果). */
public enum Effect {
  /** The finding is satisfied then, or there is nothing left that it could be about (可使其符合). */
  SATISFIES,
  /** It is breached no more, but whether it is satisfied cannot be said (不再违反但尚待判定). */
  CLEARS,
  /** What is overdue is done, but no change can satisfy the finding any more (逾期补办). */
  EASES,
  /** No change can satisfy it, for the day has passed; what the check advises stands in (时限已过). */
  TOO_LATE,
  /** No change of the register helps; what the check advises stands in (仅为办理建议). */
  NONE
}
