/**
 * What holds for every register under every scheme, whatever its requirement types.
 *
 * <p>Read {@link io.github.opencdo.testkit.law.Law}, then {@link io.github.opencdo.testkit.law.Laws}.
 */
@NullMarked
package io.github.opencdo.testkit.law;

import org.jspecify.annotations.NullMarked;
