/**
 * Documents and forms: what a scheme wants in them and what somebody put there.
 *
 * <p>Read {@link io.github.opencdo.model.document.DocumentType}, then {@link io.github.opencdo.model.document.Document}.
 */
@NullMarked
package io.github.opencdo.model.document;

import org.jspecify.annotations.NullMarked;
