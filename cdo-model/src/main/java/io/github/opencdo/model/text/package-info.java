/**
 * Words: texts in the two languages of the library, text forms of identifiers, refusals of values.
 *
 * <p>Read {@link io.github.opencdo.model.text.LocalizedText} first.
 */
@NullMarked
package io.github.opencdo.model.text;

import org.jspecify.annotations.NullMarked;
