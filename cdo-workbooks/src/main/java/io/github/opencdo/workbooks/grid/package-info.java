/**
 * Tables in files, row by row: workbooks and CSV files look alike from here on.
 *
 * <p>Read {@link io.github.opencdo.workbooks.grid.Grid}, then
 * {@link io.github.opencdo.workbooks.grid.GridRow}.
 */
@NullMarked
package io.github.opencdo.workbooks.grid;

import org.jspecify.annotations.NullMarked;
