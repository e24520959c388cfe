/**
 * Which edition is in force where and when.
 *
 * <p>Read {@link io.github.opencdo.schemes.edition.Editions}, then {@link io.github.opencdo.schemes.edition.InForce}.
 */
@NullMarked
package io.github.opencdo.schemes.edition;

import org.jspecify.annotations.NullMarked;
