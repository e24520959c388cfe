package io.github.opencdo.cli;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.rules.finding.Assessment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Of what a picture is drawn, and how: the options that the commands for pictures share. */
final class Picturing {

  @Parameters(arity = "0..*", paramLabel = "REGISTER", descriptionKey = "picture-register")
  private List<String> registers = List.of();

  @Mixin
  private Judging judging = new Judging();

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "picture-as-of")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "picture-format")
  private PictureFormat format = PictureFormat.SVG;

  /** Draws the scheme, or how registers stand against it if there are any. */
  <T> T draw(Main main, Function<Scheme, T> scheme, Function<Assessment, T> assessment) {
    return registers.isEmpty()
        ? scheme.apply(judging.scheme(main))
        : assessment.apply(judging.assessOne(main, registers, day(main)));
  }

  boolean isSvg() {
    return format == PictureFormat.SVG;
  }

  private LocalDate day(Main main) {
    return asOf.orElseThrow(() -> new BadInputException(main.language().say("picture.as-of")));
  }
}
