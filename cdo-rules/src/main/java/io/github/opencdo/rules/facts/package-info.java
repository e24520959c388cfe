/**
 * The facts of a register, indexed for one scheme and one day; known to checks only.
 */
@NullMarked
package io.github.opencdo.rules.facts;

import org.jspecify.annotations.NullMarked;
