/** The smallest program that judges a city: start with {@code Quickstart}, then {@code CityRegister}. */
@NullMarked
package io.github.opencdo.quickstart;

import org.jspecify.annotations.NullMarked;
