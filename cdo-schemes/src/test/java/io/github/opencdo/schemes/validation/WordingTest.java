package io.github.opencdo.schemes.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordingTest {

  private static final String HOSTILE = "{value} ${1+1} \\{key\\} $ \\ {";

  /** Is never met and says what it was given, as a parameter. */
  @Constraint(validatedBy = Handing.class)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Handed {
    String message() default "{english}";

    String value() default "interpolated";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  /** Is never met and says what it was given, as a template. */
  @Constraint(validatedBy = Stating.class)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Stated {
    String message() default "";

    String value() default "interpolated";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  public static final class Handing implements ConstraintValidator<Handed, String> {
    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
      return !HibernateContext.accepts(context, wording(text));
    }
  }

  public static final class Stating implements ConstraintValidator<Stated, String> {
    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate(wording(text).inBothLanguages())
          .addConstraintViolation();
      return false;
    }
  }

  record Given(@Handed String text) {}

  record Told(@Stated String text) {}

  @Test
  void is_never_interpolated_as_a_parameter() {
    assertThat(Hibernate.said(Hibernate.english().validate(new Given(HOSTILE))))
        .containsExactly("text: ｛value｝ ＄｛1+1｝ ＼｛key＼｝ ＄ ＼ ｛");
  }

  @Test
  void is_never_interpolated_as_a_template() {
    assertThat(Hibernate.said(Hibernate.english().validate(new Told(HOSTILE))))
        .containsExactly("text: " + HOSTILE + " / " + HOSTILE);
  }

  private static Wording wording(String text) {
    return new Wording(text, text, "", Optional.empty());
  }
}
