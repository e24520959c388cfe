/**
 * Who acts in a rule, said relative to the unit that the rule is about.
 *
 * <p>Read {@link io.github.opencdo.model.party.Party}.
 */
@NullMarked
package io.github.opencdo.model.party;

import org.jspecify.annotations.NullMarked;
