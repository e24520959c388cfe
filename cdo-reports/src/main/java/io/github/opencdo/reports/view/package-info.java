/** An assessment as all reports see it: what is counted, what is alike, whom it concerns and what it is called. */
@NullMarked
package io.github.opencdo.reports.view;

import org.jspecify.annotations.NullMarked;
