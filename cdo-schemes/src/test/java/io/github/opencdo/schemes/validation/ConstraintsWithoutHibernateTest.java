package io.github.opencdo.schemes.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opencdo.model.document.Document;
import io.github.opencdo.model.register.Register;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.apache.bval.jsr.ApacheValidationProvider;
import org.junit.jupiter.api.Test;

/** The constraints with Apache BVal, on a class path without Hibernate Validator. */
class ConstraintsWithoutHibernateTest {

  private static final Validator VALIDATOR = Validation.byProvider(ApacheValidationProvider.class)
      .configure()
      .buildValidatorFactory()
      .getValidator();

  record Filing(
      @ConformsTo(value = "puning-2023", asOf = City.DAY) Register register) {}

  record Own(
      @ConformsTo(value = "puning-2023", asOf = City.DAY, message = "no")
      Register register) {}

  record Form(@FitsForm(scheme = "suining-draft") Document form) {}

  record Unknown(@ConformsTo("puning-2032") Register register) {}

  @Test
  void hibernate_validator_is_absent() {
    assertThatThrownBy(() -> Class.forName("org.hibernate.validator.HibernateValidator"))
        .isInstanceOf(ClassNotFoundException.class);
  }

  @Test
  void a_register_without_a_breach_is_valid() {
    assertThat(VALIDATOR.validate(new Filing(City.compliant()))).isEmpty();
  }

  @Test
  void a_breach_is_said_in_both_languages() {
    assertThat(said(new Filing(City.withWrongAppointment())))
        .containsExactly(
            "register.assignments[0]: " + City.WRONG_IN_CHINESE + " / " + City.WRONG_IN_ENGLISH);
  }

  @Test
  void the_users_own_message_is_kept() {
    assertThat(said(new Own(City.withWrongAppointment())))
        .containsExactly("register.assignments[0]: no");
  }

  @Test
  void a_fault_of_a_form_is_said_in_both_languages() {
    Document form = RecommendationForm.complete()
        .putField(RecommendationForm.PLAN, "字".repeat(501))
        .build();

    assertThat(said(new Form(form)))
        .containsExactly("form.fields[WORK_PLAN_AND_RESULTS]: 工作计划及目标成效为501字，不得超过500字 / "
            + "work plan and target results has 501 characters, 500 allowed");
  }

  @Test
  void a_scheme_must_exist() {
    assertThatThrownBy(() -> VALIDATOR.validate(new Unknown(City.compliant())))
        .isInstanceOf(ConstraintDeclarationException.class)
        .hasMessageStartingWith("Unknown scheme 'puning-2032'; known: ");
  }

  private static List<String> said(Object bean) {
    return VALIDATOR.validate(bean).stream()
        .map(each -> each.getPropertyPath() + ": " + each.getMessage())
        .toList();
  }
}
