package io.github.opencdo.testkit.architecture.samples.witness;

import io.github.opencdo.testkit.architecture.samples.judging.check.SomeCheck;

/** A witness that judges. */
public final class JudgingWitness {
  public final SomeCheck check = new SomeCheck();
}
