package io.github.opencdo.rules.assessor;

import io.github.opencdo.rules.spi.RequirementType;
import java.security.CodeSource;
import java.util.Optional;

/** Where a requirement type comes from. */
final class Origin {

  private Origin() {}

  static String of(RequirementType<?> type) {
    return type.getClass().getName()
        + Optional.ofNullable(type.getClass().getProtectionDomain().getCodeSource())
            .map(CodeSource::getLocation)
            .map(location -> " (" + location + ")")
            .orElse("");
  }
}
