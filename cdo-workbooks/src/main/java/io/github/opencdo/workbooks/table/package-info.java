/**
 * The facts of a register as rows and columns, derived from the types of the model.
 *
 * <p>Read {@link io.github.opencdo.workbooks.table.FactTable}, then
 * {@link io.github.opencdo.workbooks.table.FactColumn}.
 */
@NullMarked
package io.github.opencdo.workbooks.table;

import org.jspecify.annotations.NullMarked;
