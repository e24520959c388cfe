/**
 * Whether the values of a file, each well-formed, fit together: identifiers, references, cycles, overlaps.
 *
 * <p>Read {@link io.github.opencdo.schemes.integrity.SchemeIntegrity} and
 * {@link io.github.opencdo.schemes.integrity.RegisterIntegrity}.
 */
@NullMarked
package io.github.opencdo.schemes.integrity;

import org.jspecify.annotations.NullMarked;
