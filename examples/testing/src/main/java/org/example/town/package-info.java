/** A town with a scheme of its own. */
@NullMarked
package org.example.town;

import org.jspecify.annotations.NullMarked;
