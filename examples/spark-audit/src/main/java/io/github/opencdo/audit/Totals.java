package io.github.opencdo.audit;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * What has become of the lines.
 *
 * @param read how many lines there are
 * @param judged how many were judged
 * @param elsewhere how many are of jurisdictions for which the scheme was not issued
 * @param setAside how many could not be judged
 * @param findings how many findings were written
 */
record Totals(long read, long judged, long elsewhere, long setAside, long findings) {

  Totals {
    if (read != judged + elsewhere + setAside) {
      throw new IllegalStateException(String.format(
          "Of %d lines, %d judged, %d elsewhere and %d set aside do not make up all",
          read, judged, elsewhere, setAside));
    }
  }

  /** Gets the row of {@link Tables#TOTALS}. */
  Row row() {
    return RowFactory.create(read, judged, elsewhere, setAside, findings);
  }
}
