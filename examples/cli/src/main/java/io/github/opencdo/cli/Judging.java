package io.github.opencdo.cli;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Against which scheme is judged, and how: the options that several commands share. */
final class Judging {

  @Option(names = "--scheme", paramLabel = "ID", descriptionKey = "scheme")
  private Optional<String> scheme = Optional.empty();

  @Option(names = "--scheme-file", paramLabel = "FILE", descriptionKey = "scheme-file")
  private Optional<String> schemeFile = Optional.empty();

  /** Judges registers; without a scheme, against the edition in force in each jurisdiction. */
  List<Assessment> assess(Main main, List<String> registers, LocalDate asOf) {
    Optional<Scheme> named = find(main);
    return main.progress("progress.assess").during(() -> {
      Register register = main.inputs().registers(registers);
      return named.map(List::of).orElseGet(() -> inForce(main, register, asOf)).stream()
          .map(each -> Assessor.of(each).assess(register, asOf))
          .toList();
    });
  }

  /** Judges registers against one scheme, for what cannot show several. */
  Assessment assessOne(Main main, List<String> registers, LocalDate asOf) {
    return one(assess(main, registers, asOf), main.language());
  }

  /** Gets the one assessment; several are refused with the schemes of which one has to be chosen. */
  static Assessment one(List<Assessment> assessments, Language language) {
    if (assessments.size() != 1) {
      List<SchemeId> ids =
          assessments.stream().map(each -> each.getScheme().getId()).toList();
      throw new BadInputException(language.say("judging.several", language.list(ids)));
    }
    return assessments.get(0);
  }

  /** Gets the scheme that has to be named. */
  Scheme scheme(Main main) {
    return find(main)
        .orElseThrow(() -> new BadInputException(main.language().say("judging.no-scheme")));
  }

  private Optional<Scheme> find(Main main) {
    if (scheme.isPresent() && schemeFile.isPresent()) {
      throw new BadInputException(main.language().say("assess.one-scheme"));
    }
    return schemeFile
        .map(main.inputs()::scheme)
        .or(() -> scheme.map(id -> SchemeRegistry.discover().get(SchemeId.of(id))));
  }

  private static List<Scheme> inForce(Main main, Register register, LocalDate asOf) {
    return new EditionsInForce(SchemeRegistry.discover(), main.language()).of(register, asOf);
  }
}
