/** Internal: facts numbered and grouped so that they are found without searching. */
@NullMarked
package io.github.opencdo.rules.index;

import org.jspecify.annotations.NullMarked;
