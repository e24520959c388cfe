/**
 * A scheme: one edition of a published document as data.
 *
 * <p>Read {@link io.github.opencdo.model.scheme.Scheme}, then {@link io.github.opencdo.model.scheme.Provision}.
 */
@NullMarked
package io.github.opencdo.model.scheme;

import org.jspecify.annotations.NullMarked;
