/**
 * The {@code cdo} command.
 *
 * <p>Start with {@link io.github.opencdo.cli.Main}; each command is a class of its own.
 */
@NullMarked
package io.github.opencdo.cli;

import org.jspecify.annotations.NullMarked;
