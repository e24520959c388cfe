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
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** Against which scheme is judged, and how: the options that several commands share. */
final class Judging {

  @Option(
      names = "--scheme",
      paramLabel = "ID",
      descriptionKey = "scheme",
      completionCandidates = SchemeNames.class)
  private List<String> schemes = List.of();

  @Option(names = "--scheme-file", paramLabel = "FILE", descriptionKey = "scheme-file")
  private Optional<String> schemeFile = Optional.empty();

  private Optional<List<Scheme>> read = Optional.empty();

  /** Judges registers; without a scheme, against the edition in force in each jurisdiction. */
  List<Assessment> assess(Main main, List<String> registers, LocalDate asOf) {
    return assess(main, () -> main.inputs().registers(registers), asOf);
  }

  /** Judges a register that is yet to be read. */
  List<Assessment> assess(Main main, Supplier<Register> register, LocalDate asOf) {
    Optional<Scheme> named = find(main);
    return main.progress("progress.assess").during(() -> assess(main, named, register.get(), asOf));
  }

  /** Judges a register that is read already, as of another day than before. */
  List<Assessment> assess(Main main, Register register, LocalDate asOf) {
    return assess(main, find(main), register, asOf);
  }

  private static List<Assessment> assess(
      Main main, Optional<Scheme> named, Register register, LocalDate asOf) {
    return named.map(List::of).orElseGet(() -> inForce(main, register, asOf)).stream()
        .map(each -> Assessor.of(each).assess(register, asOf))
        .toList();
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
    if (namesSeveral()) {
      throw new BadInputException(main.language().say("usage.twice", "--scheme"));
    }
    return named(main).stream().findFirst();
  }

  /** Checks whether several schemes are named, of which most commands take one. */
  boolean namesSeveral() {
    return schemes.size() > 1;
  }

  /** Gets all schemes that are named, each read once. */
  List<Scheme> named(Main main) {
    List<Scheme> named = read.orElseGet(() -> read(main));
    read = Optional.of(named);
    return named;
  }

  private List<Scheme> read(Main main) {
    if (!schemes.isEmpty() && schemeFile.isPresent()) {
      throw new BadInputException(main.language().say("assess.one-scheme"));
    }
    SchemeRegistry registry = SchemeRegistry.discover();
    return schemeFile
        .map(file -> List.of(main.inputs().scheme(file)))
        .orElseGet(() ->
            schemes.stream().distinct().map(id -> registry.get(SchemeId.of(id))).toList());
  }

  private static List<Scheme> inForce(Main main, Register register, LocalDate asOf) {
    return new EditionsInForce(SchemeRegistry.discover(), main.language()).of(register, asOf);
  }
}
