/**
 * The working calendars that come with the library, as data with the notices that they restate.
 *
 * <p>Read {@link io.github.opencdo.rules.calendar.WorkingCalendars}.
 */
@NullMarked
package io.github.opencdo.rules.calendar;

import org.jspecify.annotations.NullMarked;
