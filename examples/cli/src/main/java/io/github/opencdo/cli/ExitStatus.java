package io.github.opencdo.cli;

import io.github.opencdo.rules.finding.Verdict;
import java.util.Collection;

/** The exit statuses on which scripts rely. */
final class ExitStatus {

  static final int OK = 0;
  static final int NON_COMPLIANT = 1;
  static final int BAD_INPUT = 2;
  static final int UNDECIDED = 3;

  /** What a shell makes of a process that wrote into a pipe whose reader had gone: 128 and SIGPIPE. */
  static final int CLOSED_PIPE = 141;

  private ExitStatus() {}

  /** Gets the status of several verdicts: a breach in one is a breach, and what is open in one is open. */
  static int of(Collection<Verdict> verdicts) {
    if (verdicts.contains(Verdict.NON_COMPLIANT)) {
      return NON_COMPLIANT;
    }
    return verdicts.contains(Verdict.UNDECIDED) ? UNDECIDED : OK;
  }
}
