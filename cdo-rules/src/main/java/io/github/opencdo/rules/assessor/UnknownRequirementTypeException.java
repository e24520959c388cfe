package io.github.opencdo.rules.assessor;

import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.source.ProvisionId;

/** A scheme has a requirement of a type that is not at hand. */
public final class UnknownRequirementTypeException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String name;

  UnknownRequirementTypeException(
      Requirement requirement, ProvisionId provision, RequirementTypes types) {
    super(
        ("Unknown requirement type '%s' (%s) of %s; known: %s. List it under 'requires' of the scheme and"
                + " install its plugin, or give the type to the assessor")
            .formatted(
                requirement.typeName(),
                requirement.getClass().getName(),
                provision,
                String.join(", ", types.names())));
    this.name = requirement.typeName();
  }

  /** Gets the name of the type. */
  public String getName() {
    return name;
  }
}
