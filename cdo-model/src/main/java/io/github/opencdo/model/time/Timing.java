package io.github.opencdo.model.time;

/** What kind of measure an unquantified word of time asks for (时间要求). */
public enum Timing {
  /** Soon after something happened (及时, 第一时间): the measure is a number of days. */
  PROMPTLY,

  /** Again and again (定期, 每年): the measure is an interval. */
  REGULARLY,

  /** At a time of choice (适时): the measure is a date. */
  WHEN_SUITABLE
}
