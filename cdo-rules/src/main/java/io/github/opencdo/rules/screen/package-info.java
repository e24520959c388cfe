/**
 * Internal: finds out quickly for which units a requirement is certainly satisfied, so that only the
 * others are looked at closely; see {@code CardinalityScreen} for the manner.
 */
@NullMarked
package io.github.opencdo.rules.screen;

import org.jspecify.annotations.NullMarked;
