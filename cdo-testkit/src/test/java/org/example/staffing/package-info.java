/** A requirement type of another project, as the guide shows it; it knows only what the library exports. */
@NullMarked
package org.example.staffing;

import org.jspecify.annotations.NullMarked;
