/**
 * What the holder of a post must be: trees of criteria.
 *
 * <p>Read {@link io.github.opencdo.model.criterion.Criterion}; each kind is a type of its own.
 */
@NullMarked
package io.github.opencdo.model.criterion;

import org.jspecify.annotations.NullMarked;
