/**
 * What a finished assessment looks like as text and as JSON.
 *
 * <p>Reports take the assessment and nothing else; they never judge.
 */
@NullMarked
package io.github.opencdo.rules.report;

import org.jspecify.annotations.NullMarked;
