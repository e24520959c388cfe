/**
 * Files as streams of located tokens and as trees of located nodes.
 *
 * <p>Read {@link io.github.opencdo.schemes.source.FileSource} first.
 */
@NullMarked
package io.github.opencdo.schemes.source;

import org.jspecify.annotations.NullMarked;
