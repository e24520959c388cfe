/**
 * Places: levels of administration, division codes and jurisdictions.
 *
 * <p>Read {@link io.github.opencdo.model.place.Jurisdiction} first.
 */
@NullMarked
package io.github.opencdo.model.place;

import org.jspecify.annotations.NullMarked;
