/**
 * Which schemes are at hand.
 *
 * <p>Read {@link io.github.opencdo.schemes.registry.SchemeRegistry}.
 */
@NullMarked
package io.github.opencdo.schemes.registry;

import org.jspecify.annotations.NullMarked;
