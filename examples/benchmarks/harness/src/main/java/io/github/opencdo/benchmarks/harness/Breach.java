package io.github.opencdo.benchmarks.harness;

/**
 * A unit that does not hold one of the seven rules.
 *
 * @param rule the number of the rule, 1 to 7
 * @param unit the identifier of the unit
 */
public record Breach(int rule, String unit) {}
