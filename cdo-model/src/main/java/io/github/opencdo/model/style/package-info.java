/** How value types are generated, those of this project and those of further requirement types. */
@NullMarked
package io.github.opencdo.model.style;

import org.jspecify.annotations.NullMarked;
