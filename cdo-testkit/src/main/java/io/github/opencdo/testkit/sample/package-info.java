/**
 * Registers to test with, of any size, in any order, and as odd as may be.
 *
 * <p>Read {@link io.github.opencdo.testkit.sample.Sample}, then
 * {@link io.github.opencdo.testkit.sample.RegisterGenerator}.
 */
@NullMarked
package io.github.opencdo.testkit.sample;

import org.jspecify.annotations.NullMarked;
