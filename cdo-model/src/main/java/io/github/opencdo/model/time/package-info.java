/**
 * Time as data: half-open ranges of days and the ways in which a text sets a due date.
 *
 * <p>Read {@link io.github.opencdo.model.time.DateRange}, then {@link io.github.opencdo.model.time.Due}. Nothing here reads a clock.
 */
@NullMarked
package io.github.opencdo.model.time;

import org.jspecify.annotations.NullMarked;
