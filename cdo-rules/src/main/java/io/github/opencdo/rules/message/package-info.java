/**
 * What is said to people: keys and typed arguments first, words in two languages last.
 *
 * <p>Read {@link io.github.opencdo.rules.message.Message}.
 */
@NullMarked
package io.github.opencdo.rules.message;

import org.jspecify.annotations.NullMarked;
