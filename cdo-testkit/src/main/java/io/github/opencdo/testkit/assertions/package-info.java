/**
 * Assertions on what an assessor found.
 *
 * <p>Read {@link io.github.opencdo.testkit.assertions.AssessmentAssert}.
 */
@NullMarked
package io.github.opencdo.testkit.assertions;

import org.jspecify.annotations.NullMarked;
