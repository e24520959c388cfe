/**
 * Who holds which post, since when and by whose act.
 *
 * <p>Read {@link io.github.opencdo.model.appointment.Assignment}, then {@link io.github.opencdo.model.appointment.Appointment}.
 */
@NullMarked
package io.github.opencdo.model.appointment;

import org.jspecify.annotations.NullMarked;
