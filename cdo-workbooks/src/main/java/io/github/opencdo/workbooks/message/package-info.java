/** What this module says, in both languages. */
@NullMarked
package io.github.opencdo.workbooks.message;

import org.jspecify.annotations.NullMarked;
