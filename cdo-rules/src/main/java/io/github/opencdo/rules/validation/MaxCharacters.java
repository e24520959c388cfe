package io.github.opencdo.rules.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text must not have more characters than allowed (字数限制): code points, punctuation among them, without
 * white space.
 *
 * <p>{@code @MaxCharacters(500)} accepts 500 Chinese characters with any number of line breaks between
 * them, and refuses 501. A character beyond the basic plane counts once.
 */
@Documented
@Constraint(validatedBy = MaxCharactersValidator.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.ANNOTATION_TYPE,
  ElementType.CONSTRUCTOR,
  ElementType.PARAMETER,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface MaxCharacters {

  /** Gets how many characters are allowed, not negative. */
  int value();

  /** Gets the message, or its key in braces. */
  String message() default "{io.github.opencdo.rules.validation.MaxCharacters.message}";

  /** Gets the groups to which the constraint belongs. */
  Class<?>[] groups() default {};

  /** Gets what clients attach to the constraint. */
  Class<? extends Payload>[] payload() default {};
}
