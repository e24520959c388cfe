package io.github.opencdo.schemes.validation;

/** Which provider of Jakarta Validation is installed. */
final class Provider {

  private static final String CONTEXT =
      "org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext";
  private static final boolean HIBERNATE = isInstalled();

  private Provider() {}

  /** Checks whether {@link HibernateContext} can be used at all. */
  static boolean isHibernate() {
    return HIBERNATE;
  }

  private static boolean isInstalled() {
    try {
      Class.forName(CONTEXT, false, Provider.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
