/**
 * To whom a rule applies: groups of units, phases and events.
 *
 * <p>Read {@link io.github.opencdo.model.scope.UnitGroup}, {@link io.github.opencdo.model.scope.UnitSelector}, {@link io.github.opencdo.model.scope.Applicability}.
 */
@NullMarked
package io.github.opencdo.model.scope;

import org.jspecify.annotations.NullMarked;
