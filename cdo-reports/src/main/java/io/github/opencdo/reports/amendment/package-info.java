/** Changes of a register in words, and where they are to be made. */
@NullMarked
package io.github.opencdo.reports.amendment;

import org.jspecify.annotations.NullMarked;
