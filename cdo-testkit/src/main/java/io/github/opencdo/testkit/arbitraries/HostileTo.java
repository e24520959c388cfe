package io.github.opencdo.testkit.arbitraries;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for registers that nobody expects (刁钻于): {@code @ForAll @HostileTo("puning-2023") Register register}.
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface HostileTo {

  /** The identifier of an installed scheme, such as {@code puning-2023}. */
  String value();
}
