package io.github.opencdo.audit;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What was found, in a form in which a job can be compared with a single process.
 *
 * @param findings each finding as a line, in order
 * @param counts how many subjects of each provision stand how
 */
record Result(List<String> findings, Map<String, Long> counts) {

  /** Judges the whole register at once. */
  static Result ofSingleProcess(Register whole, Settings settings) {
    Assessment assessment =
        Assessor.of(Judges.of(settings).getScheme()).assess(whole, settings.asOf());
    List<Finding> findings =
        settings.all() ? assessment.getFindings() : assessment.getOpenFindings();
    Map<String, Long> counts = new TreeMap<>();
    assessment
        .getAccounts()
        .forEach(account -> account
            .getCounts()
            .forEach((outcome, number) ->
                counts.merge(account.getProvision() + " " + outcome, (long) number, Long::sum)));
    return new Result(
        findings.stream().map(each -> line(each, settings)).sorted().toList(), counts);
  }

  private static String line(Finding finding, Settings settings) {
    return String.join(
        " | ",
        finding.getKey().toString(),
        String.valueOf(finding.getWithin().map(EntityRef::toString).orElse(null)),
        finding.getOutcome().name(),
        finding.getSeverity().name(),
        String.valueOf(finding.getExplanation().getDue().orElse(null)),
        finding.message(settings.locale()));
  }

  /** Reads what a job has written. */
  static Result ofJob(Settings settings) {
    List<String> findings =
        read(settings, "findings").map(Result::line).sorted().toList();
    Map<String, Long> counts = new TreeMap<>();
    read(settings, "summary")
        .forEach(row -> Stream.of(Outcome.values()).forEach(outcome -> {
          long number = row.getLong(row.fieldIndex(outcome.name()));
          if (number > 0) {
            counts.merge(text(row, "provision") + " " + outcome, number, Long::sum);
          }
        }));
    return new Result(findings, counts);
  }

  static Stream<Row> read(Settings settings, String table) {
    Dataset<Row> rows = Local.session().read().parquet(settings.output() + "/" + table);
    return rows.collectAsList().stream();
  }

  private static String line(Row row) {
    String key = String.join(
        "/",
        text(row, "scheme"),
        text(row, "provision"),
        text(row, "requirement"),
        text(row, "subject"));
    return String.join(
        " | ",
        key,
        text(row, "within"),
        text(row, "outcome"),
        text(row, "severity"),
        text(row, "due"),
        text(row, "message"));
  }

  static String text(Row row, String column) {
    return String.valueOf(row.<Object>getAs(column));
  }
}
