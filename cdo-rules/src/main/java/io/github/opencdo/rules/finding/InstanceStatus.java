package io.github.opencdo.rules.finding;

/** How one instance of a duty stands on a day (履行状态). */
public enum InstanceStatus {
  /** Done in time (按期完成). */
  MET,

  /** Done after the last day in time (逾期完成). */
  MET_LATE,

  /** Not done, and the last day in time is over (逾期未完成). */
  OVERDUE,

  /** Not done yet, and not yet due (未到期). */
  PENDING
}
