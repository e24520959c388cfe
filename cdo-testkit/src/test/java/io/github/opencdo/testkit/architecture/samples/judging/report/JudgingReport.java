package io.github.opencdo.testkit.architecture.samples.judging.report;

import io.github.opencdo.testkit.architecture.samples.judging.check.SomeCheck;

/** A report that judges. */
public final class JudgingReport {
  public final SomeCheck check = new SomeCheck();
}
