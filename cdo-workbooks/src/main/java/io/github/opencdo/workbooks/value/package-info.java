/** What cells mean, days and names in the forms that Chinese offices use, and what is wrong with them. */
@NullMarked
package io.github.opencdo.workbooks.value;

import org.jspecify.annotations.NullMarked;
