package io.github.opencdo.schemes.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator for one reader and one day. */
final class Hibernate {

  private Hibernate() {}

  static Validator english() {
    return validator(Locale.ENGLISH, City.DAY);
  }

  static Validator chinese() {
    return validator(Locale.SIMPLIFIED_CHINESE, City.DAY);
  }

  static Validator on(String day) {
    return validator(Locale.ENGLISH, day);
  }

  private static Validator validator(Locale locale, String day) {
    Clock clock =
        Clock.fixed(LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    return Validation.byProvider(HibernateValidator.class)
        .configure()
        .clockProvider(() -> clock)
        .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, false))
        .buildValidatorFactory()
        .getValidator();
  }

  /** Gets path and message of each violation. */
  static List<String> said(Set<? extends ConstraintViolation<?>> violations) {
    return violations.stream()
        .map(each -> each.getPropertyPath() + ": " + each.getMessage())
        .sorted()
        .toList();
  }

  static <T> T payload(ConstraintViolation<?> violation, Class<T> type) {
    HibernateConstraintViolation<?> own = violation.unwrap(HibernateConstraintViolation.class);
    return own.getDynamicPayload(type);
  }
}
