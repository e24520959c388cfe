package io.github.opencdo.cli;

import io.github.opencdo.schemes.edition.OverlappingEditionsException;
import io.github.opencdo.schemes.edition.SuccessorOrderException;
import io.github.opencdo.schemes.registry.CyclicSchemesException;
import io.github.opencdo.schemes.registry.DuplicateSchemeException;
import io.github.opencdo.schemes.registry.MissingSchemeException;
import io.github.opencdo.schemes.registry.UnknownSchemeException;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what is wrong with the schemes at hand, taken together. */
final class RegistryFault {

  private final Language language;

  RegistryFault(Language language) {
    this.language = language;
  }

  /** Finds the line for a mistake, empty if it is one of another kind. */
  Optional<String> line(Throwable mistake) {
    if (mistake instanceof UnknownSchemeException e) {
      return say("scheme.unknown", e.getId(), language.list(e.getKnown()));
    }
    if (mistake instanceof DuplicateSchemeException e) {
      return say("scheme.duplicate", e.getId(), language.list(e.getLocations()));
    }
    if (mistake instanceof MissingSchemeException e) {
      return say("scheme.missing", gaps(e));
    }
    if (mistake instanceof CyclicSchemesException e) {
      String cycle = e.getCycle().stream().map(String::valueOf).collect(Collectors.joining(" → "));
      return say("scheme.cycle", cycle);
    }
    if (mistake instanceof OverlappingEditionsException e) {
      return say("edition.overlap", e.getJurisdiction(), language.list(e.getEditions()));
    }
    return mistake instanceof SuccessorOrderException e
        ? say("edition.order", e.getId(), e.getSuccessor())
        : Optional.empty();
  }

  private String gaps(MissingSchemeException e) {
    return language.list(e.getRequirers().entrySet().stream()
        .map(gap -> gap.getKey() + " ← " + language.list(gap.getValue()))
        .sorted()
        .toList());
  }

  private Optional<String> say(String key, Object... arguments) {
    return Optional.of(language.say(key, arguments));
  }
}
