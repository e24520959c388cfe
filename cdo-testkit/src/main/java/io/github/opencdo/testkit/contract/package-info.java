/**
 * Contracts that every scheme holds; extend one and supply what is tested.
 *
 * <p>Read {@link io.github.opencdo.testkit.contract.SchemeContract}.
 */
@NullMarked
package io.github.opencdo.testkit.contract;

import org.jspecify.annotations.NullMarked;
