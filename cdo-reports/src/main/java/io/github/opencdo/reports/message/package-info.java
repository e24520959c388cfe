/** The words of reports in the two languages of the library. */
@NullMarked
package io.github.opencdo.reports.message;

import org.jspecify.annotations.NullMarked;
