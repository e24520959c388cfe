package io.github.opencdo.cli;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.report.JsonReport;
import io.github.opencdo.rules.report.TextReport;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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

  @Option(names = "--scheme", paramLabel = "ID", descriptionKey = "scheme")
  private Optional<String> scheme = Optional.empty();

  @Option(names = "--scheme-file", paramLabel = "FILE", descriptionKey = "scheme-file")
  private Optional<String> schemeFile = Optional.empty();

  @Option(names = "--as-of", paramLabel = "DATE", required = true, descriptionKey = "as-of")
  private LocalDate asOf = LocalDate.EPOCH;

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
  private Format format = Format.TEXT;

  @Override
  public Integer call() {
    if (scheme.isPresent() && schemeFile.isPresent()) {
      throw new BadInputException(main.language().say("assess.one-scheme"));
    }
    Assessment assessment = assess();
    main.output().print(render(assessment));
    return ExitStatus.of(assessment.getVerdict());
  }

  private Assessment assess() {
    Inputs inputs = main.inputs();
    if (schemeFile.isPresent()) {
      Assessor assessor = Assessor.of(inputs.scheme(schemeFile.get()));
      return assessor.assess(inputs.registers(registers), asOf);
    }
    SchemeRegistry schemes = SchemeRegistry.discover();
    if (scheme.isPresent()) {
      Assessor assessor = Assessor.of(schemes.get(SchemeId.of(scheme.get())));
      return assessor.assess(inputs.registers(registers), asOf);
    }
    Register register = inputs.registers(registers);
    return new EditionInForce(schemes, main.language()).assess(register, asOf);
  }

  private String render(Assessment assessment) {
    if (format == Format.JSON) {
      return JsonReport.render(assessment);
    }
    TextReport report = TextReport.in(main.language().locale());
    return (main.output().isColoured() ? report.coloured() : report).render(assessment);
  }
}
