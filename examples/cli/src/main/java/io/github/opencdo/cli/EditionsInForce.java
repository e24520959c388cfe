package io.github.opencdo.cli;

import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.schemes.edition.EditionPeriod;
import io.github.opencdo.schemes.edition.InForce;
import io.github.opencdo.schemes.edition.NoneInForce;
import io.github.opencdo.schemes.edition.SeveralInForce;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the edition that is in force on a day in each jurisdiction of a register that has one at all. */
final class EditionsInForce {

  private final SchemeRegistry schemes;
  private final Language language;

  EditionsInForce(SchemeRegistry schemes, Language language) {
    this.schemes = schemes;
    this.language = language;
  }

  /** Gets the schemes, at least one, in order of their jurisdictions. */
  List<Scheme> of(Register register, LocalDate day) {
    List<InForce> results = register.getJurisdictions().stream()
        .map(Jurisdiction::getId)
        .sorted()
        .map(jurisdiction -> schemes.inForce(jurisdiction, day))
        .filter(EditionsInForce::isKnown)
        .toList();
    List<String> problems = results.stream().flatMap(this::problem).toList();
    if (!problems.isEmpty()) {
      throw new BadInputException(problems);
    }
    if (results.isEmpty()) {
      throw new BadInputException(language.say("assess.no-scheme", language.list(schemes.ids())));
    }
    return results.stream()
        .map(InForce::getJurisdiction)
        .map(jurisdiction -> schemes.getInForce(jurisdiction, day))
        .toList();
  }

  private static boolean isKnown(InForce result) {
    return !(result instanceof NoneInForce none)
        || none.getBefore().isPresent()
        || none.getAfter().isPresent();
  }

  private Stream<String> problem(InForce result) {
    if (result instanceof NoneInForce none) {
      return Stream.of(language.say(
          "assess.none-in-force",
          none.getJurisdiction(),
          none.getDay(),
          text(none.getBefore()),
          text(none.getAfter())));
    }
    return result instanceof SeveralInForce several
        ? Stream.of(language.say(
            "assess.several-in-force",
            several.getJurisdiction(),
            several.getDay(),
            language.list(several.getEditions())))
        : Stream.empty();
  }

  private String text(Optional<EditionPeriod> nearest) {
    return nearest.map(EditionPeriod::toString).orElseGet(() -> language.say("assess.no-edition"));
  }
}
