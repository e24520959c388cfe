package io.github.opencdo.rules.screen;

/** Whether a holder of a post certainly meets a criterion. */
@FunctionalInterface
interface HolderTest {

  /** The test that nobody certainly passes. */
  HolderTest UNSURE = (unit, row) -> false;

  /**
   * Tests a holder.
   *
   * @param unit the number of the unit
   * @param row the row of the holding
   * @return whether the criterion is met for certain
   */
  boolean passes(int unit, int row);
}
