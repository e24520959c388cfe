package io.github.opencdo.schemes.validation;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.finding.Severity;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.List;

/** One {@link ConformsTo}, ready to judge. */
record Conformity(Assessor assessor, JudgementDay day, Severity threshold) {

  static Conformity of(ConformsTo constraint) {
    return new Conformity(
        Assessor.of(KnownSchemes.get(constraint.value())),
        JudgementDay.parse(constraint.asOf()),
        constraint.severity());
  }

  LocalDate dayOf(ConstraintValidatorContext context) {
    return day.on(context.getClockProvider());
  }

  List<Finding> breaches(Register register, LocalDate asOf) {
    return assessor.assess(register, asOf).findings(Outcome.VIOLATED).stream()
        .filter(finding -> finding.getSeverity().compareTo(threshold) <= 0)
        .toList();
  }
}
