/**
 * One check for each requirement type; see {@code CardinalityCheck} for the manner.
 */
@NullMarked
package io.github.opencdo.rules.check;

import org.jspecify.annotations.NullMarked;
