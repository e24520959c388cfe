package io.github.opencdo.testkit.law;

import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.testkit.sample.Sample;
import java.util.Optional;

/**
 * What holds for every register under every scheme (定律): judging it in two ways that must agree shows
 * a check that breaks it.
 *
 * <p>An implementation is immutable and thread-safe.
 */
public interface Law {

  /** Gets what it says, as a test is named, such as {@code the order of facts does not matter}. */
  String statement();

  /**
   * Finds how an assessor breaks the law on one register.
   *
   * @param assessor the assessor
   * @param sample the register and the day
   * @return what was found and what to do about it, in English; empty if the law holds
   */
  Optional<String> findBreach(Assessor assessor, Sample sample);

  /**
   * Checks that an assessor holds the law on one register.
   *
   * @param assessor the assessor
   * @param sample the register and the day
   * @throws AssertionError if it does not; the message says what to do
   */
  default void check(Assessor assessor, Sample sample) {
    findBreach(assessor, sample).ifPresent(breach -> {
      throw new AssertionError("%s must hold that %s, but as of %s: %s"
          .formatted(assessor.getScheme().getId(), statement(), sample.asOf(), breach));
    });
  }
}
