package io.github.opencdo.rules.assessor;

import io.github.opencdo.rules.spi.RequirementType;

/** Two requirement types have the same name in files. */
public final class DuplicateRequirementTypeException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String name;

  DuplicateRequirementTypeException(
      String name, RequirementType<?> first, RequirementType<?> second) {
    super("Requirement type '%s' must be there once, but is: %s and %s"
        .formatted(name, Origin.of(first), Origin.of(second)));
    this.name = name;
  }

  /** Gets the name that both have. */
  public String getName() {
    return name;
  }
}
