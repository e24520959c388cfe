/**
 * Strict reading of scheme and register files: all that is wrong with a file is reported at once.
 *
 * <p>Read {@link io.github.opencdo.schemes.reading.SchemeReader} and
 * {@link io.github.opencdo.schemes.reading.RegisterReader}, then
 * {@link io.github.opencdo.schemes.reading.UnreadableFileException}.
 */
@NullMarked
package io.github.opencdo.schemes.reading;

import org.jspecify.annotations.NullMarked;
