package io.github.opencdo.testkit.arbitraries;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for registers that break nothing of a scheme (合规于): {@code @ForAll @CompliantWith("puning-2023")
 * Register register}.
 *
 * <p>They are to be judged as of the day of {@link
 * io.github.opencdo.testkit.witness.CompliantRegisters#dayOf CompliantRegisters.dayOf}; a parameter of type
 * {@link io.github.opencdo.testkit.sample.Sample} says the day too.
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface CompliantWith {

  /** The identifier of an installed scheme, such as {@code puning-2023}. */
  String value();
}
