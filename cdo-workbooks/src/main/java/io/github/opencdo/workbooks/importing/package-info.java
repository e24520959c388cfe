/**
 * Registers from workbooks and rosters.
 *
 * <p>Read {@link io.github.opencdo.workbooks.importing.RegisterImporter}.
 */
@NullMarked
package io.github.opencdo.workbooks.importing;

import org.jspecify.annotations.NullMarked;
