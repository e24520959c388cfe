/**
 * What a type of requirement consists of: its value, its check and its messages.
 *
 * <p>Read {@link io.github.opencdo.rules.spi.RequirementType} and {@link io.github.opencdo.rules.spi.Check},
 * then what a check is given and what it returns: {@link io.github.opencdo.rules.spi.Obligation},
 * {@link io.github.opencdo.rules.spi.Inquiry} and {@link io.github.opencdo.rules.spi.Judgement}. The types of
 * this library are made in the same way.
 */
@NullMarked
package io.github.opencdo.rules.spi;

import org.jspecify.annotations.NullMarked;
