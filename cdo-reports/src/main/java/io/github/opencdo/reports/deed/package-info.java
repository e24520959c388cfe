/** Changes by which something is done, decided, written down, evaluated or given. */
@NullMarked
package io.github.opencdo.reports.deed;

import org.jspecify.annotations.NullMarked;
