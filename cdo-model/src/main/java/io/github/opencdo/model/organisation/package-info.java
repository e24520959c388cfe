/**
 * Organisations: units, standing bodies and references to what a fact is about.
 *
 * <p>Read {@link io.github.opencdo.model.organisation.Unit}, {@link io.github.opencdo.model.organisation.Body}, {@link io.github.opencdo.model.organisation.EntityRef}.
 */
@NullMarked
package io.github.opencdo.model.organisation;

import org.jspecify.annotations.NullMarked;
