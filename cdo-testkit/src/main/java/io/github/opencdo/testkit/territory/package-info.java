/**
 * Registers of a city, a province or the whole country, by jurisdiction, and their files.
 *
 * <p>Read {@link io.github.opencdo.testkit.territory.TerritoryGenerator}, then
 * {@link io.github.opencdo.testkit.territory.RegisterFiles}.
 */
@NullMarked
package io.github.opencdo.testkit.territory;

import org.jspecify.annotations.NullMarked;
