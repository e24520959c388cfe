package io.github.opencdo.rules.check;

import io.github.opencdo.model.evaluation.Evaluation;
import io.github.opencdo.model.register.Parameter;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** The grades of scores, as the adopter supplies them. */
final class Grades {

  private final Map<String, BigDecimal> lowest;

  private Grades(Map<String, BigDecimal> lowest) {
    this.lowest = lowest;
  }

  static Grades of(Optional<Parameter> parameter) {
    return new Grades(parameter.map(Parameter::getGrades).orElse(Map.of()));
  }

  boolean isSupplied() {
    return !lowest.isEmpty();
  }

  /** Finds the best grade that a score earns. */
  Optional<String> find(BigDecimal score) {
    return lowest.entrySet().stream()
        .filter(grade -> score.compareTo(grade.getValue()) >= 0)
        .max(Map.Entry.<String, BigDecimal>comparingByValue()
            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  /** Checks whether an evaluation earns a grade or a better one. */
  boolean isReached(String grade, Evaluation evaluation) {
    BigDecimal bound = lowest.get(grade);
    return bound != null
        && evaluation.getTotal().filter(total -> total.compareTo(bound) >= 0).isPresent();
  }
}
