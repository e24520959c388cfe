/** A requirement type: how long somebody may hold a post. */
@NullMarked
package org.example.county.tenure;

import org.jspecify.annotations.NullMarked;
