/** The schemes that come with this library, one YAML file each. */
@NullMarked
package io.github.opencdo.schemes.bundled;

import org.jspecify.annotations.NullMarked;
