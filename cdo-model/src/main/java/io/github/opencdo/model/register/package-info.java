/**
 * The register: dated facts about organisations and people, and what it records completely.
 *
 * <p>Read {@link io.github.opencdo.model.register.Register} and {@link io.github.opencdo.model.register.FactKind} first.
 */
@NullMarked
package io.github.opencdo.model.register;

import org.jspecify.annotations.NullMarked;
