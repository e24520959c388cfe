/**
 * Contracts for schemes, requirement types and calendars; extend one and supply what is tested.
 *
 * <p>Read {@link io.github.opencdo.testkit.contract.SchemeContract}, then
 * {@link io.github.opencdo.testkit.contract.RequirementTypeContract}.
 */
@NullMarked
package io.github.opencdo.testkit.contract;

import org.jspecify.annotations.NullMarked;
