/**
 * The contract of those who provide schemes.
 *
 * <p>Implement {@link io.github.opencdo.schemes.provider.SchemeProvider}; {@link
 * io.github.opencdo.schemes.provider.SchemeHeading} spares loading what is not asked for.
 */
@NullMarked
package io.github.opencdo.schemes.provider;

import org.jspecify.annotations.NullMarked;
