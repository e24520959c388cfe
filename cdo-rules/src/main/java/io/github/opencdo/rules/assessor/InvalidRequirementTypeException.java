package io.github.opencdo.rules.assessor;

import io.github.opencdo.rules.spi.RequirementType;
import java.util.List;

/** A requirement type lacks what it needs to be used; the message says what its author has to do. */
public final class InvalidRequirementTypeException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  InvalidRequirementTypeException(RequirementType<?> type, List<String> problems) {
    super("Requirement type %s cannot be used: %s"
        .formatted(Origin.of(type), String.join("; ", problems)));
    this.problems = problems;
  }

  /** Gets what has to be done, in English. */
  public List<String> getProblems() {
    return problems;
  }
}
