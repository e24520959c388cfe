/**
 * Where a rule comes from: documents, their numbers, clauses, and the force of a statement.
 *
 * <p>Read {@link io.github.opencdo.model.source.SourceDocument}, {@link io.github.opencdo.model.source.Citation}, {@link io.github.opencdo.model.source.Force}.
 */
@NullMarked
package io.github.opencdo.model.source;

import org.jspecify.annotations.NullMarked;
