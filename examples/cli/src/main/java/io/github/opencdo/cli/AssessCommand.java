package io.github.opencdo.cli;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
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
import java.util.stream.Collectors;
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
    Optional<Scheme> named = named();
    Register register = main.inputs().registers(registers);
    List<Assessment> assessments = named.map(List::of).orElseGet(() -> inForce(register)).stream()
        .map(each -> Assessor.of(each).assess(register, asOf))
        .toList();
    main.output().print(render(assessments));
    return ExitStatus.of(assessments.stream().map(Assessment::getVerdict).toList());
  }

  private Optional<Scheme> named() {
    return schemeFile
        .map(file -> main.inputs().scheme(file))
        .or(() -> scheme.map(id -> SchemeRegistry.discover().get(SchemeId.of(id))));
  }

  private List<Scheme> inForce(Register register) {
    return new EditionsInForce(SchemeRegistry.discover(), main.language()).of(register, asOf);
  }

  private String render(List<Assessment> assessments) {
    if (format == Format.TEXT) {
      return assessments.stream().map(this::text).collect(Collectors.joining("\n"));
    }
    List<String> reports = assessments.stream().map(JsonReport::render).toList();
    return reports.size() == 1 ? reports.get(0) : Json.array(reports);
  }

  private String text(Assessment assessment) {
    TextReport report = TextReport.in(main.language().locale());
    return (main.output().isColoured() ? report.coloured() : report).render(assessment);
  }
}
