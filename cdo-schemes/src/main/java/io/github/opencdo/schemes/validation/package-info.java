/**
 * Jakarta Validation constraints that hold facts against a scheme.
 *
 * <p>Read {@link io.github.opencdo.schemes.validation.ConformsTo}, then {@link io.github.opencdo.schemes.validation.FitsForm}. Both work
 * with any provider and without set-up; {@code null} is valid for them. Constraints that need no scheme are in {@link
 * io.github.opencdo.rules.validation}.
 */
@NullMarked
package io.github.opencdo.schemes.validation;

import org.jspecify.annotations.NullMarked;
