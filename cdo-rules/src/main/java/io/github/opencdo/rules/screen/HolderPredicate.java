package io.github.opencdo.rules.screen;

/** Whether a holder of a post certainly meets a criterion. */
@FunctionalInterface
interface HolderPredicate {

  /** The test that nobody certainly passes. */
  HolderPredicate UNSURE = (unit, row) -> false;

  /**
   * Tests a holder.
   *
   * @param unit the number of the unit
   * @param row the row of the holding
   * @return whether the criterion is met for certain
   */
  boolean passes(int unit, int row);
}
