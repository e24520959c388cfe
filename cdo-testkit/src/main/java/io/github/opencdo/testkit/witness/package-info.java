/**
 * The smallest registers that fulfil and that break each requirement of a scheme.
 *
 * <p>Read {@link io.github.opencdo.testkit.witness.Witnesses}.
 */
@NullMarked
package io.github.opencdo.testkit.witness;

import org.jspecify.annotations.NullMarked;
