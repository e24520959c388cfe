package io.github.opencdo.rules.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What Hibernate Validator says of a bean in one language. */
final class Verdicts {

  private Verdicts() {}

  static List<String> on(Object bean, Locale locale) {
    try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
        .configure()
        .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, false))
        .buildValidatorFactory()) {
      return factory.getValidator().validate(bean).stream()
          .map(ConstraintViolation::getMessage)
          .toList();
    }
  }
}
