/**
 * Generated registers for property-based tests with jqwik.
 *
 * <p>Read {@link io.github.opencdo.testkit.arbitraries.RegisterArbitraries}.
 */
@NullMarked
package io.github.opencdo.testkit.arbitraries;

import org.jspecify.annotations.NullMarked;
