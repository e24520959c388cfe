/**
 * One register judged by several schemes.
 *
 * <p>Read {@link io.github.opencdo.schemes.survey.Survey}.
 */
@NullMarked
package io.github.opencdo.schemes.survey;

import org.jspecify.annotations.NullMarked;
