/**
 * People as far as rules ask about them: positions, portfolios, memberships, experience.
 *
 * <p>Read {@link io.github.opencdo.model.person.Person} first. Names are personal data and never appear in {@code toString}.
 */
@NullMarked
package io.github.opencdo.model.person;

import org.jspecify.annotations.NullMarked;
