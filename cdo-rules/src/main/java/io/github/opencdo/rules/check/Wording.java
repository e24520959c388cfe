package io.github.opencdo.rules.check;

/** The words for how something stands in time, as clauses that follow what was to be done. */
enum Wording {
  /** For what somebody receives. */
  RECEIVED(
      "submission.in-time",
      "submission.late",
      "submission.missing",
      "submission.none",
      "submission.none-since",
      "submission.pending",
      "submission.lag"),

  /** For what somebody does. */
  DONE(
      "done.in-time",
      "done.late",
      "done.missing",
      "done.none",
      "done.none-since",
      "done.pending",
      "done.lag");

  private final String inTime;
  private final String late;
  private final String missing;
  private final String none;
  private final String noneSince;
  private final String pending;
  private final String lag;

  Wording(
      String inTime,
      String late,
      String missing,
      String none,
      String noneSince,
      String pending,
      String lag) {
    this.inTime = inTime;
    this.late = late;
    this.missing = missing;
    this.none = none;
    this.noneSince = noneSince;
    this.pending = pending;
    this.lag = lag;
  }

  String inTime() {
    return inTime;
  }

  String late() {
    return late;
  }

  String missing() {
    return missing;
  }

  String none() {
    return none;
  }

  String noneSince() {
    return noneSince;
  }

  String pending() {
    return pending;
  }

  String lag() {
    return lag;
  }
}
