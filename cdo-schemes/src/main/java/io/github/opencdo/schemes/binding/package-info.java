/**
 * Binding of files to the model in spite of mistakes, so that all of them can be told.
 *
 * <p>Read {@link io.github.opencdo.schemes.binding.Diagnosis}, then {@code Binder}.
 */
@NullMarked
package io.github.opencdo.schemes.binding;

import org.jspecify.annotations.NullMarked;
