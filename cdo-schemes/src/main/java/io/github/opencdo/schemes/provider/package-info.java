/**
 * The contract of those who provide schemes.
 *
 * <p>Implement {@link io.github.opencdo.schemes.provider.SchemeProvider}.
 */
@NullMarked
package io.github.opencdo.schemes.provider;

import org.jspecify.annotations.NullMarked;
