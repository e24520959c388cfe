/**
 * What is doubtful about a scheme although it can be read and judged by.
 *
 * <p>Read {@link io.github.opencdo.schemes.lint.SchemeLint}, then {@link io.github.opencdo.schemes.lint.LintWarning}.
 */
@NullMarked
package io.github.opencdo.schemes.lint;

import org.jspecify.annotations.NullMarked;
