package io.github.opencdo.model.time;

/** In which days a limit is counted (计日方式). */
public enum DayUnit {
  /** Days on which offices work (工作日). */
  WORKING_DAYS,

  /** All days (自然日). */
  CALENDAR_DAYS
}
