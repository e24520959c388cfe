package io.github.opencdo.benchmarks.hibernatevalidator;

import io.github.opencdo.benchmarks.roster.OfficeKind;
import io.github.opencdo.benchmarks.roster.Role;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** So many hold a role. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(Holders.List.class)
@Constraint(validatedBy = HoldersValidator.class)
public @interface Holders {
  int rule();

  OfficeKind kind();

  Role role();

  int max() default 1;

  String message() default "must have one to {max} of {role}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Several of them. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.TYPE)
  @interface List {
    Holders[] value();
  }
}
