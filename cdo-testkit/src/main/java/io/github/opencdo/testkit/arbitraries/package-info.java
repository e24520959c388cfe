/**
 * Generated values and registers for property-based tests with jqwik.
 *
 * <p>Read {@link io.github.opencdo.testkit.arbitraries.CompliantWith}, then
 * {@link io.github.opencdo.testkit.arbitraries.RegisterArbitraries} and
 * {@link io.github.opencdo.testkit.arbitraries.ModelArbitraries}.
 */
@NullMarked
package io.github.opencdo.testkit.arbitraries;

import org.jspecify.annotations.NullMarked;
