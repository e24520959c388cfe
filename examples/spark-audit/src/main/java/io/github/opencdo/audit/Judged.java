package io.github.opencdo.audit;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * What a task has found in some jurisdictions.
 *
 * @param lines the number of lines that it judged
 * @param findings rows of {@link Tables#FINDINGS}
 * @param counts rows of {@link Tables#COUNTS}
 */
record Judged(long lines, List<Row> findings, List<Row> counts) implements Serializable {}
