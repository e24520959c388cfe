/**
 * Where a scheme becomes a judge.
 *
 * <p>Read {@link io.github.opencdo.rules.assessor.Assessor}, then
 * {@link io.github.opencdo.rules.assessor.RequirementTypes}.
 */
@NullMarked
package io.github.opencdo.rules.assessor;

import org.jspecify.annotations.NullMarked;
