/** Messages in the two languages of the library, from the resource bundles of the packages that use them. */
@NullMarked
package io.github.opencdo.schemes.message;

import org.jspecify.annotations.NullMarked;
