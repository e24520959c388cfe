package io.github.opencdo.cli;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.rules.finding.Assessment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Judges registers and says so with its exit status. */
@Command(name = "assess")
final class AssessCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private Main main;

  @Parameters(arity = "1..*", paramLabel = "REGISTER", descriptionKey = "register")
  private List<String> registers = List.of();

  @Mixin
  private Judging judging = new Judging();

  @Option(names = "--as-of", paramLabel = "DATE", required = true, descriptionKey = "as-of")
  private LocalDate asOf = LocalDate.EPOCH;

  @Option(names = "--waivers", paramLabel = "FILE", descriptionKey = "waivers")
  private Optional<String> waivers = Optional.empty();

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "report-format")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(names = "--for", paramLabel = "UNIT", descriptionKey = "for")
  private Optional<String> addressee = Optional.empty();

  @Mixin
  private LookingBack back = new LookingBack();

  @Mixin
  private Surveying survey = new Surveying();

  @Override
  public Integer call() {
    Reports reports = new Reports(main.output(), main.language(), format, addressee);
    reports.check();
    back.check(main, asOf, format);
    List<Assessment> assessments =
        survey.isWanted(judging) ? survey(judging.named(main)) : judge(reports);
    return ExitStatus.of(assessments.stream().map(Assessment::getVerdict).toList());
  }

  private List<Assessment> judge(Reports reports) {
    List<Assessment> assessments = judging.assess(main, this::register, asOf);
    if (back.isWanted()) {
      back.write(main, judging, assessments, format);
    } else {
      main.writing().run(() -> reports.write(assessments));
    }
    return assessments;
  }

  private Register register() {
    return main.inputs().registers(registers, waivers);
  }

  private List<Assessment> survey(List<Scheme> named) {
    if (back.isWanted()) {
      throw new BadInputException(main.language().say("survey.no-comparison"));
    }
    return survey.write(main, this::register, asOf, named, format);
  }
}
