/**
 * What changed between two assessments, and why.
 *
 * <p>Read {@link io.github.opencdo.schemes.change.AssessmentComparison}, then
 * {@link io.github.opencdo.schemes.change.FindingChange} and {@link io.github.opencdo.schemes.change.Cause}.
 */
@NullMarked
package io.github.opencdo.schemes.change;

import org.jspecify.annotations.NullMarked;
