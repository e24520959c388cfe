/** Reads the workbooks of templates back. */
@NullMarked
package io.github.opencdo.workbooks.reading;

import org.jspecify.annotations.NullMarked;
