/**
 * Judges the registers of many jurisdictions on Apache Spark.
 *
 * <p>Read {@link io.github.opencdo.audit.Main}, then {@code Audit}, which is the whole job: {@code Lines} reads, {@code Plan}
 * says who judges what, {@code Judging} judges within a task, {@code Report} writes.
 */
package io.github.opencdo.audit;
