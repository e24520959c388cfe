package io.github.opencdo.rules.finding;

/** The result of an assessment as a whole (总体结论). */
public enum Verdict {
  /** Nothing binding is breached or open (符合). */
  COMPLIANT,

  /** No duty is breached or open, but a principle is, or an exception was made (基本符合). */
  COMPLIANT_WITH_RESERVATIONS,

  /** A duty is breached (不符合). */
  NON_COMPLIANT,

  /** No duty is known to be breached, but one could not be judged, or nothing applied (无法判定). */
  UNDECIDED
}
