/**
 * Jakarta Validation constraints for values and forms that need no scheme.
 *
 * <p>Read {@link io.github.opencdo.rules.validation.MaxCharacters}, {@link io.github.opencdo.rules.validation.CreditCode} and
 * {@link io.github.opencdo.rules.validation.WorkingDay}; {@code null} is valid for each of them. Hibernate Validator finds their words in
 * {@code ContributorValidationMessages} of this module. Another provider needs the same keys in the application's {@code
 * ValidationMessages}.
 */
@NullMarked
package io.github.opencdo.rules.validation;

import org.jspecify.annotations.NullMarked;
