package io.github.opencdo.cli;

import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.report.Provenance;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** In what two runs differ, as far as their reports say. */
enum RunDifference {
  ENGINE("engine"),
  SCHEME("schemeDigest"),
  REGISTER("registerDigest"),
  CALENDAR("calendar"),
  DAY("");

  private final String property;

  RunDifference(String property) {
    this.property = property;
  }

  /** Gets the names that a report has for what its run rests on. */
  static Stream<String> names() {
    return Arrays.stream(values()).map(each -> each.property);
  }

  /** Finds in what an assessment differs from a former report. */
  static List<RunDifference> between(Baseline.Report former, Assessment now) {
    Provenance provenance = Provenance.of(now);
    return Arrays.stream(values())
        .filter(each ->
            each == DAY ? !former.asOf().equals(now.getAsOf()) : each.isOther(former, provenance))
        .toList();
  }

  private boolean isOther(Baseline.Report former, Provenance now) {
    return Optional.ofNullable(former.run().get(property))
        .filter(then -> !then.equals(of(now)))
        .isPresent();
  }

  private String of(Provenance run) {
    return switch (this) {
      case ENGINE -> run.getEngine();
      case SCHEME -> run.getSchemeDigest();
      case REGISTER -> run.getRegisterDigest();
      case CALENDAR -> run.getCalendar();
      case DAY -> "";
    };
  }
}
