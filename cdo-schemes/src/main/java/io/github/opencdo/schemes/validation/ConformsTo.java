package io.github.opencdo.schemes.validation;

import io.github.opencdo.rules.finding.Severity;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The register or nomination must not breach a scheme (符合制度).
 *
 * <p>Of a {@link io.github.opencdo.model.register.Register} every violated finding of the severity asked
 * for is one violation. Of a {@link io.github.opencdo.model.register.Nomination} only findings count that
 * say who may hold the post and who appoints, and it is judged on its first day at the earliest. What is
 * undetermined, pending, excepted or failed is no violation; an {@link
 * io.github.opencdo.rules.assessor.Assessor} tells of that too.
 *
 * <p>A violation stands at the fact that it is about, such as {@code register.assignments[3]} or {@code
 * register.units[0]}; for a nomination at its {@code assignment}; at the register itself if it is about
 * the scheme as a whole. If the jurisdiction of the scheme is not recorded, that is the only violation.
 *
 * <p>The message is the finding with its clause, in Chinese for {@code zh-CN} and otherwise in English.
 * Jakarta Validation tells a constraint nothing of the reader, so both wordings are handed over as {@code
 * {chinese}} and {@code {english}}, and the message bundle takes one; a message of your own may use them
 * and {@code {key}}, the key of the finding. Only Hibernate Validator has such parameters: with another
 * provider the standard message has both wordings, one after the other.
 *
 * <p>With Hibernate Validator the dynamic payload of a violation is its {@link
 * io.github.opencdo.rules.finding.Finding}.
 */
@Documented
@Constraint(validatedBy = {RegisterConformsTo.class, NominationConformsTo.class})
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.ANNOTATION_TYPE,
  ElementType.CONSTRUCTOR,
  ElementType.PARAMETER,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ConformsTo.List.class)
public @interface ConformsTo {

  /**
   * Gets the identifier of the scheme, such as {@code puning-2023}; one that no provider has is a {@link
   * jakarta.validation.ConstraintDeclarationException} that names those that exist.
   */
  String value();

  /**
   * Gets the day as of which is judged, such as {@code 2024-03-01}; if empty, the day of the {@link
   * jakarta.validation.ClockProvider} of the validator.
   */
  String asOf() default "";

  /** Gets the least severity that violates; {@code WARNING} stands for warnings and errors. */
  Severity severity() default Severity.ERROR;

  /** Gets the message, or its key in braces. */
  String message() default "{io.github.opencdo.schemes.validation.ConformsTo.message}";

  /** Gets the groups to which the constraint belongs. */
  Class<?>[] groups() default {};

  /** Gets what clients attach to the constraint. */
  Class<? extends Payload>[] payload() default {};

  /** Several schemes for one value. */
  @Documented
  @Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
  })
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {

    /** Gets the constraints. */
    ConformsTo[] value();
  }
}
