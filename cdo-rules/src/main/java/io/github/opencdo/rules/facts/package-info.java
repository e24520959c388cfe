/**
 * The facts of a register, indexed for one scheme and one day.
 *
 * <p>Read {@link io.github.opencdo.rules.facts.Situation}, from which everything else is reached, then
 * {@link io.github.opencdo.rules.facts.Roster} and {@link io.github.opencdo.rules.facts.Parties}.
 */
@NullMarked
package io.github.opencdo.rules.facts;

import org.jspecify.annotations.NullMarked;
