package io.github.opencdo.cli;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.schemes.change.AssessmentComparison;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** With what an assessment is compared: a report of former times, or the register as it stood on a former day. */
final class LookingBack {

  @Option(names = "--baseline", paramLabel = "FILE", descriptionKey = "baseline")
  private Optional<String> baseline = Optional.empty();

  @Option(names = "--since", paramLabel = "DATE", descriptionKey = "compare-since")
  private Optional<LocalDate> since = Optional.empty();

  @Option(names = "--former", paramLabel = "REGISTER", descriptionKey = "former")
  private List<String> former = List.of();

  boolean isWanted() {
    return baseline.isPresent() || since.isPresent() || !former.isEmpty();
  }

  /** Refuses what cannot be compared, before anything is judged. */
  void check(Main main, LocalDate asOf, ReportFormat format) {
    Language language = main.language();
    if (isWanted() && format != ReportFormat.TEXT && format != ReportFormat.JSON) {
      throw new BadInputException(language.say("compare.format"));
    }
    if (baseline.isPresent() && (since.isPresent() || !former.isEmpty())) {
      throw new BadInputException(language.say("compare.one"));
    }
    since.filter(day -> day.isAfter(asOf)).ifPresent(day -> {
      throw new BadInputException(language.say("compare.order", day, asOf));
    });
  }

  /** Writes assessments with what changed since. */
  void write(Main main, Judging judging, List<Assessment> now, ReportFormat format) {
    Function<Assessment, Look> look = baseline
        .map(file -> withReport(main, file))
        .orElseGet(() -> withFormer(main, judging, now));
    new ComparedReports(main.output(), main.language())
        .write(now, look, format == ReportFormat.JSON);
  }

  private static Function<Assessment, Look> withReport(Main main, String file) {
    Baseline former = Baseline.read(file, main.inputs(), main.language());
    return now -> new BaselineLook(former.reportOn(now), now);
  }

  private Function<Assessment, Look> withFormer(Main main, Judging judging, List<Assessment> now) {
    Register register =
        former.isEmpty() ? now.get(0).getRegister() : main.inputs().registers(former);
    LocalDate day = since.orElse(now.get(0).getAsOf());
    List<Assessment> then = judging.assess(main, register, day);
    return each -> new CauseLook(AssessmentComparison.between(ofSamePlace(main, then, each), each));
  }

  private static Assessment ofSamePlace(Main main, List<Assessment> then, Assessment now) {
    return then.stream()
        .filter(each -> each.getScheme()
            .getJurisdiction()
            .getId()
            .equals(now.getScheme().getJurisdiction().getId()))
        .findFirst()
        .orElseThrow(() -> new BadInputException(main.language()
            .say("compare.unpaired", now.getScheme().getJurisdiction().getId())));
  }
}
