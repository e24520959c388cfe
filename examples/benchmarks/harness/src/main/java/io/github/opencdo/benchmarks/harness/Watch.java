package io.github.opencdo.benchmarks.harness;

import io.github.opencdo.model.appointment.Assignment;

/** A register that changes while its breaches are kept. */
public interface Watch extends AutoCloseable {

  /**
   * Puts an assignment, which ends on another day, in the place of the one with its identifier.
   *
   * @return how many more breaches there are than before
   */
  int put(Assignment changed);

  @Override
  default void close() {}
}
