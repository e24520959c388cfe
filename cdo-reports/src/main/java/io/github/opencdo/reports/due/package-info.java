/**
 * What falls due when, for whom, and by which clause.
 *
 * <p>Read {@link io.github.opencdo.reports.due.DueList}, then {@link io.github.opencdo.reports.due.DueCalendar}.
 */
@NullMarked
package io.github.opencdo.reports.due;

import org.jspecify.annotations.NullMarked;
