package io.github.opencdo.cli;

import io.github.opencdo.rules.finding.Verdict;

/** The exit statuses on which scripts rely. */
final class ExitStatus {

  static final int OK = 0;
  static final int NON_COMPLIANT = 1;
  static final int BAD_INPUT = 2;
  static final int UNDECIDED = 3;

  private ExitStatus() {}

  static int of(Verdict verdict) {
    return switch (verdict) {
      case COMPLIANT, COMPLIANT_WITH_RESERVATIONS -> OK;
      case NON_COMPLIANT -> NON_COMPLIANT;
      case UNDECIDED -> UNDECIDED;
    };
  }
}
