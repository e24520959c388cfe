package io.github.opencdo.cli;

import io.github.opencdo.reports.chart.OrganisationChart;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Draws who is there, who reports to whom and who appoints whom. */
@Command(name = "chart")
final class ChartCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private Main main;

  @Parameters(arity = "0..*", paramLabel = "REGISTER", descriptionKey = "picture-register")
  private List<String> registers = List.of();

  @Mixin
  private Judging judging = new Judging();

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "picture-as-of")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "picture-format")
  private PictureFormat format = PictureFormat.SVG;

  @Override
  public Integer call() {
    OrganisationChart picture = picture(main.language().locale());
    main.output().print(format == PictureFormat.SVG ? picture.toSvg() : picture.toMermaid());
    return ExitStatus.OK;
  }

  private OrganisationChart picture(Locale locale) {
    return registers.isEmpty()
        ? OrganisationChart.of(judging.scheme(main), locale)
        : OrganisationChart.of(judging.assessOne(main, registers, day()), locale);
  }

  private LocalDate day() {
    return asOf.orElseThrow(() -> new BadInputException(main.language().say("picture.as-of")));
  }
}
