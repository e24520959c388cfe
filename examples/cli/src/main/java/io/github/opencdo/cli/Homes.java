package io.github.opencdo.cli;

import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which jurisdiction of a register is taken for the issuer of schemes. */
final class Homes {

  private final Register register;
  private final Language language;

  Homes(Register register, Language language) {
    this.register = register;
    this.language = language;
  }

  /** Gets the one that is named, or else the only one, or the only one that issued one of the schemes. */
  Jurisdiction find(Optional<String> named, List<Scheme> schemes) {
    List<Jurisdiction> all = register.getJurisdictions();
    if (named.isPresent()) {
      return all.stream()
          .filter(each -> each.getId().getText().equals(named.get()))
          .findFirst()
          .orElseThrow(() -> problem("survey.unknown", named.get()));
    }
    if (all.size() == 1) {
      return all.get(0);
    }
    Set<JurisdictionId> issuers = schemes.stream()
        .map(scheme -> scheme.getJurisdiction().getId())
        .collect(Collectors.toSet());
    List<Jurisdiction> issuing =
        all.stream().filter(each -> issuers.contains(each.getId())).toList();
    if (issuing.size() != 1) {
      throw problem("survey.home");
    }
    return issuing.get(0);
  }

  private BadInputException problem(String key, Object... arguments) {
    List<JurisdictionId> known =
        register.getJurisdictions().stream().map(Jurisdiction::getId).sorted().toList();
    Object[] all =
        Stream.concat(Stream.of(language.list(known)), Stream.of(arguments)).toArray();
    return new BadInputException(language.say(key, all));
  }
}
