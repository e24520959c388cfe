/**
 * JSON Schemas of the files that the command reads, generated from the types that they are read into.
 *
 * <p>Start with {@link io.github.opencdo.cli.schema.JsonSchemas}.
 */
@NullMarked
package io.github.opencdo.cli.schema;

import org.jspecify.annotations.NullMarked;
