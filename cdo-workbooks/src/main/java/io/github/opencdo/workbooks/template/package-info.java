/**
 * Workbooks for a scheme: blank, with its real units, or with the facts of a register.
 *
 * <p>Read {@link io.github.opencdo.workbooks.template.WorkbookTemplate}.
 */
@NullMarked
package io.github.opencdo.workbooks.template;

import org.jspecify.annotations.NullMarked;
