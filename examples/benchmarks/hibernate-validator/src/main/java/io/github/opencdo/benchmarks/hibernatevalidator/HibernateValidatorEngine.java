package io.github.opencdo.benchmarks.hibernatevalidator;

import io.github.opencdo.benchmarks.harness.Breach;
import io.github.opencdo.benchmarks.harness.Engine;
import io.github.opencdo.benchmarks.roster.Days;
import io.github.opencdo.benchmarks.roster.Roster;
import io.github.opencdo.model.register.Register;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The seven rules as constraints, one validation a unit. */
public final class HibernateValidatorEngine implements Engine<List<OfficeBean>> {

  private final HibernateValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
      .configure()
      .messageInterpolator(new ParameterMessageInterpolator())
      .buildValidatorFactory()
      .unwrap(HibernateValidatorFactory.class);

  @Override
  public String name() {
    return "hibernate-validator";
  }

  @Override
  public List<OfficeBean> load(Register register) {
    return Roster.of(register).offices().stream().map(OfficeBean::new).toList();
  }

  @Override
  public Collection<Breach> judge(List<OfficeBean> offices, LocalDate asOf) {
    Validator validator = factory
        .usingContext()
        .constraintValidatorPayload(Days.of(asOf))
        .getValidator();
    List<Breach> breaches = new ArrayList<>();
    for (OfficeBean office : offices) {
      for (ConstraintViolation<OfficeBean> each : validator.validate(office)) {
        int rule = (int) each.getConstraintDescriptor().getAttributes().get("rule");
        breaches.add(new Breach(rule, office.office().getId()));
      }
    }
    return breaches;
  }

  @Override
  public void close() {
    factory.close();
  }
}
