package io.github.opencdo.cli;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scheme.SchemeStatus;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.UnknownJurisdictionException;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Judges against the one scheme that is in force on the day in a jurisdiction of the register. */
final class EditionInForce {

  private final SchemeRegistry schemes;
  private final Language language;

  EditionInForce(SchemeRegistry schemes, Language language) {
    this.schemes = schemes;
    this.language = language;
  }

  Assessment assess(Register register, LocalDate asOf) {
    List<Assessment> found = schemes.ids().stream()
        .map(schemes::get)
        .filter(scheme -> isInForce(scheme, asOf))
        .flatMap(scheme -> attempt(scheme, register, asOf))
        .toList();
    return switch (found.size()) {
      case 0 ->
        throw new BadInputException(
            language.say("assess.no-scheme", asOf, language.list(schemes.ids())));
      case 1 -> found.get(0);
      default ->
        throw new BadInputException(
            language.say("assess.several-schemes", asOf, language.list(ids(found))));
    };
  }

  private static boolean isInForce(Scheme scheme, LocalDate asOf) {
    return scheme.getStatus() == SchemeStatus.IN_FORCE
        && scheme.getPhases().stream().anyMatch(phase -> phase.getDuring().contains(asOf));
  }

  private static Stream<Assessment> attempt(Scheme scheme, Register register, LocalDate asOf) {
    try {
      return Stream.of(Assessor.of(scheme).assess(register, asOf));
    } catch (UnknownJurisdictionException e) {
      return Stream.empty();
    }
  }

  private static List<?> ids(List<Assessment> assessments) {
    return assessments.stream().map(each -> each.getScheme().getId()).toList();
  }
}
