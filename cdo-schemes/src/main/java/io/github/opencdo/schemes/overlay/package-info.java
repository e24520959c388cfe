/**
 * Derived schemes and how they are resolved against their parents.
 *
 * <p>Read {@link io.github.opencdo.schemes.overlay.Resolution}, then {@code Operations} and {@code Assembly}.
 */
@NullMarked
package io.github.opencdo.schemes.overlay;

import org.jspecify.annotations.NullMarked;
