/**
 * Why a finding is what it is, and the fewest changes that would satisfy it.
 *
 * <p>Read {@link io.github.opencdo.reports.explanation.FindingExplanation}.
 */
@NullMarked
package io.github.opencdo.reports.explanation;

import org.jspecify.annotations.NullMarked;
