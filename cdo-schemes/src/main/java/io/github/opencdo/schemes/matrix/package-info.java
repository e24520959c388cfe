/**
 * Schemes side by side: what each has about the same matter.
 *
 * <p>Read {@link io.github.opencdo.schemes.matrix.SchemeMatrix}.
 */
@NullMarked
package io.github.opencdo.schemes.matrix;

import org.jspecify.annotations.NullMarked;
