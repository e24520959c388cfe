/** The scheme of a county that does not exist. */
@NullMarked
package org.example.county;

import org.jspecify.annotations.NullMarked;
