/**
 * Schemes that are derived from others: what they take, and what they change, why and where they say so.
 *
 * <p>Read {@link io.github.opencdo.model.overlay.DerivedScheme}, then {@link io.github.opencdo.model.overlay.Operation}.
 */
@NullMarked
package io.github.opencdo.model.overlay;

import org.jspecify.annotations.NullMarked;
