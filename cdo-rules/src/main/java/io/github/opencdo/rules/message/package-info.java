/**
 * What is said to people: keys and typed arguments first, words in two languages last.
 *
 * <p>Read {@link io.github.opencdo.rules.message.Message}, then
 * {@link io.github.opencdo.rules.message.MessageBundle}.
 */
@NullMarked
package io.github.opencdo.rules.message;

import org.jspecify.annotations.NullMarked;
