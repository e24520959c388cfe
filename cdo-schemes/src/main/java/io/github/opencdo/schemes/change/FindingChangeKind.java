package io.github.opencdo.schemes.change;

import io.github.opencdo.rules.finding.Finding;
import java.util.Optional;
import java.util.stream.Stream;

/** In what a finding is different between two assessments (判定变化类型); the first that holds. */
public enum FindingChangeKind {
  /** Only the later assessment has it. */
  APPEARED {
    @Override
    Object aspect(Optional<Finding> finding) {
      return finding.isPresent();
    }
  },

  /** Only the former assessment has it. */
  DISAPPEARED {
    @Override
    Object aspect(Optional<Finding> finding) {
      return finding.isPresent();
    }
  },

  /** It has another outcome. */
  OUTCOME {
    @Override
    Object aspect(Optional<Finding> finding) {
      return finding.map(Finding::getOutcome);
    }
  },

  /** It has the same outcome and weighs more or less. */
  SEVERITY {
    @Override
    Object aspect(Optional<Finding> finding) {
      return finding.map(Finding::getSeverity);
    }
  },

  /** It has the same outcome and weight, and says or explains something else. */
  DETAIL {
    @Override
    Object aspect(Optional<Finding> finding) {
      return finding.map(Said::of);
    }
  };

  /** Gets that of a finding in which it is different. */
  abstract Object aspect(Optional<Finding> finding);

  /** Finds in what two findings differ, empty if they are the same. */
  static Optional<FindingChangeKind> find(Optional<Finding> before, Optional<Finding> after) {
    if (before.isEmpty() && after.isPresent()) {
      return Optional.of(APPEARED);
    }
    if (before.isPresent() && after.isEmpty()) {
      return Optional.of(DISAPPEARED);
    }
    return Stream.of(OUTCOME, SEVERITY, DETAIL)
        .filter(kind -> !kind.aspect(before).equals(kind.aspect(after)))
        .findFirst();
  }
}
