/** Reads plain rosters (名册): one row a unit, columns for its officers. */
@NullMarked
package io.github.opencdo.workbooks.roster;

import org.jspecify.annotations.NullMarked;
