package io.github.opencdo.audit;

import static org.apache.spark.sql.functions.col;

import io.github.opencdo.rules.finding.Outcome;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;

/**
 * The tables that are written.
 *
 * @param findings what was found
 * @param summary how many subjects stand how, by province and clause
 * @param setAside the lines that could not be judged
 */
record Report(Dataset<Row> findings, Dataset<Row> summary, Dataset<Row> setAside) {

  /** Makes the tables. */
  static Report of(SparkSession session, JavaRDD<Judged> judged, JavaRDD<SetAside> aside) {
    Dataset<Row> findings = session.createDataFrame(
        judged.flatMap(each -> each.findings().iterator()), Tables.FINDINGS);
    Dataset<Row> counts =
        session.createDataFrame(judged.flatMap(each -> each.counts().iterator()), Tables.COUNTS);
    JavaRDD<Row> lines = aside.map(line ->
        RowFactory.create(line.origin().file(), line.origin().line(), line.reason(), line.text()));
    return new Report(findings, summary(counts), session.createDataFrame(lines, Tables.SET_ASIDE));
  }

  private static Dataset<Row> summary(Dataset<Row> counts) {
    List<Object> outcomes =
        Stream.of(Outcome.values()).<Object>map(Outcome::name).toList();
    return counts
        .groupBy("province", "provision", "clause")
        .pivot("outcome", outcomes)
        .sum("subjects")
        .na()
        .fill(0);
  }

  /** Writes all tables, which appear together or not at all. */
  void write(Totals totals, Publication publication) {
    SparkSession session = findings.sparkSession();
    Dataset<Row> lines = session.createDataFrame(List.of(totals.row()), Tables.TOTALS);
    publication.publish(folder -> {
      findings
          .repartition(col("province"))
          .sortWithinPartitions("province", "jurisdiction", "provision", "requirement", "subject")
          .write()
          .parquet(folder + "/findings");
      summary.coalesce(1).sort("province", "provision").write().parquet(folder + "/summary");
      setAside.coalesce(1).sort("file", "line").write().parquet(folder + "/set-aside");
      lines.coalesce(1).write().parquet(folder + "/totals");
    });
  }
}
