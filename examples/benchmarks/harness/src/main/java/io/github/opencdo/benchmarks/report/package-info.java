/** What becomes of the results: ratios as JSON, and the tables of the README. */
package io.github.opencdo.benchmarks.report;
