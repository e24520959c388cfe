/** Markup that is well-formed and escaped because nothing else can be written. */
@NullMarked
package io.github.opencdo.reports.markup;

import org.jspecify.annotations.NullMarked;
