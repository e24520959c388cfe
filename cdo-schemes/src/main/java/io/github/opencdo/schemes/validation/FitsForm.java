package io.github.opencdo.schemes.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The {@link io.github.opencdo.model.document.Document} must be filled in as its type in a scheme asks
 * (符合表样).
 *
 * <p>Every fault that a {@link io.github.opencdo.rules.assessor.FormAssessor} finds is one violation: at
 * {@code document.fields[NAME]} for a field, at {@code document.parts} for a part that is missing and at
 * {@code document.parts[0]} for one that the type does not have. If the scheme does not have the type, the
 * only violation is at {@code document.type} and names the types that it has.
 *
 * <p>Languages are those of {@link ConformsTo}. With Hibernate Validator the dynamic payload of a
 * violation about a field or part is its {@link io.github.opencdo.rules.finding.FormFault}.
 */
@Documented
@Constraint(validatedBy = DocumentFitsForm.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.ANNOTATION_TYPE,
  ElementType.CONSTRUCTOR,
  ElementType.PARAMETER,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface FitsForm {

  /**
   * Gets the identifier of the scheme, such as {@code suining-draft}; one that no provider has is a {@link
   * jakarta.validation.ConstraintDeclarationException} that names those that exist.
   */
  String scheme();

  /** Gets the message, or its key in braces. */
  String message() default "{io.github.opencdo.schemes.validation.FitsForm.message}";

  /** Gets the groups to which the constraint belongs. */
  Class<?>[] groups() default {};

  /** Gets what clients attach to the constraint. */
  Class<? extends Payload>[] payload() default {};
}
