/**
 * An assessment in the formats of other programs: SARIF, JUnit XML, workbooks and calendars.
 *
 * <p>All of them say what the text and JSON reports say: the same verdict, the same findings, the same counts.
 */
@NullMarked
package io.github.opencdo.reports.exchange;

import org.jspecify.annotations.NullMarked;
