/**
 * What a provision asks, as data: one type for each question that a check can answer.
 *
 * <p>Read {@link io.github.opencdo.model.requirement.Requirement}, then {@link io.github.opencdo.model.requirement.CardinalityRequirement} as an example.
 */
@NullMarked
package io.github.opencdo.model.requirement;

import org.jspecify.annotations.NullMarked;
