/**
 * What two schemes, or two editions of one, have in common and where they differ.
 *
 * <p>Read {@link io.github.opencdo.schemes.comparison.SchemeDiff},
 * {@link io.github.opencdo.schemes.comparison.ConformityReport} and
 * {@link io.github.opencdo.schemes.comparison.SchemeComparison}.
 */
@NullMarked
package io.github.opencdo.schemes.comparison;

import org.jspecify.annotations.NullMarked;
