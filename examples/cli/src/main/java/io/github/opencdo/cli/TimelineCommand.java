package io.github.opencdo.cli;

import io.github.opencdo.reports.chart.Timeline;
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

/** Draws the milestones of a scheme or of a register. */
@Command(name = "timeline")
final class TimelineCommand implements Callable<Integer> {

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
    Timeline picture = picture(main.language().locale());
    main.output().print(format == PictureFormat.SVG ? picture.toSvg() : picture.toMermaid());
    return ExitStatus.OK;
  }

  private Timeline picture(Locale locale) {
    return registers.isEmpty()
        ? Timeline.of(judging.scheme(main), locale)
        : Timeline.of(judging.assessOne(main, registers, day()), locale);
  }

  private LocalDate day() {
    return asOf.orElseThrow(() -> new BadInputException(main.language().say("picture.as-of")));
  }
}
