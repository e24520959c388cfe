/**
 * What was done, what stands and what was measured.
 *
 * <p>Read {@link io.github.opencdo.model.activity.Activity} and {@link io.github.opencdo.model.activity.Artefact}.
 */
@NullMarked
package io.github.opencdo.model.activity;

import org.jspecify.annotations.NullMarked;
