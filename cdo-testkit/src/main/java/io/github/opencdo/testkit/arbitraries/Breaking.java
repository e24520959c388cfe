package io.github.opencdo.testkit.arbitraries;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for registers that break one provision of a scheme and nothing else (违反于): {@code @ForAll
 * @Breaking(scheme = "puning-2023", provision = "PN-021") Sample sample}.
 *
 * <p>The parameter is a {@link io.github.opencdo.testkit.sample.Sample}, since each register breaks the
 * provision as of a day of its own.
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Breaking {

  /** The identifier of an installed scheme, such as {@code puning-2023}. */
  String scheme();

  /** The identifier of one of its provisions, such as {@code PN-021}. */
  String provision();
}
