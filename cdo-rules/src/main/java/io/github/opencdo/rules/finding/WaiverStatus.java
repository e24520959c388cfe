package io.github.opencdo.rules.finding;

/** What has become of a waiver on a day (豁免状态). */
public enum WaiverStatus {
  /** It holds, and there is something to waive (生效). */
  ACTIVE,

  /** Its last day is over (过期). */
  EXPIRED,

  /** Nothing is judged that it could concern, or its first day has not come (未使用). */
  UNUSED,

  /** It holds, but what it waives is not breached (不需要). */
  NOT_NEEDED
}
