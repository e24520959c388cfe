package io.github.opencdo.rules.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text must be a unified social credit code (统一社会信用代码) of GB 32100 with its check character.
 *
 * <p>{@code 91350100M000100Y43} is one, {@code 91350100M000100Y44} and {@code 91350100m000100y43} are not.
 */
@Documented
@Constraint(validatedBy = CreditCodeValidator.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.ANNOTATION_TYPE,
  ElementType.CONSTRUCTOR,
  ElementType.PARAMETER,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface CreditCode {

  /** Gets the message, or its key in braces. */
  String message() default "{io.github.opencdo.rules.validation.CreditCode.message}";

  /** Gets the groups to which the constraint belongs. */
  Class<?>[] groups() default {};

  /** Gets what clients attach to the constraint. */
  Class<? extends Payload>[] payload() default {};
}
