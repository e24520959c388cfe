/** The seven rules as SQL; each database adds how it is opened and filled. */
package io.github.opencdo.benchmarks.sql;
