/** When something falls due, computed from the words of a scheme and the facts of a register. Internal. */
@NullMarked
package io.github.opencdo.rules.schedule;

import org.jspecify.annotations.NullMarked;
