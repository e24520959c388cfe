/**
 * Reading of the model's values from tokens: what a type looks like in a file is taken from what it declares, when
 * the type first occurs.
 *
 * <p>Read {@link io.github.opencdo.schemes.value.ValueTypes}, then {@code BuiltDeserializer}.
 */
@NullMarked
package io.github.opencdo.schemes.value;

import org.jspecify.annotations.NullMarked;
