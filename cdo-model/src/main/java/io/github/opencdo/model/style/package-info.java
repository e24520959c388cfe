/** How value types are generated; for the modules of this project only. */
@NullMarked
package io.github.opencdo.model.style;

import org.jspecify.annotations.NullMarked;
