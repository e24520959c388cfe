/**
 * Matters that are decided in stages, and cases that have to be settled.
 *
 * <p>Read {@link io.github.opencdo.model.project.Project}, then {@link io.github.opencdo.model.project.Case}.
 */
@NullMarked
package io.github.opencdo.model.project;

import org.jspecify.annotations.NullMarked;
