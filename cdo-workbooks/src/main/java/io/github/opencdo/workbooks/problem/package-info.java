/** What is wrong with a workbook or roster, cell by cell. */
@NullMarked
package io.github.opencdo.workbooks.problem;

import org.jspecify.annotations.NullMarked;
