package io.github.opencdo.schemes.validation;

import static io.github.opencdo.schemes.validation.Hibernate.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Severity;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RegisterConformsToTest {

  record Filing(@ConformsTo("puning-2023") @Nullable Register register) {}

  record Dated(
      @ConformsTo(value = "puning-2023", asOf = City.DAY) Register register) {}

  record Strict(
      @ConformsTo(value = "puning-2023", severity = Severity.WARNING)
      Register register) {}

  record Archive(List<@ConformsTo("puning-2023") Register> registers) {}

  record Twice(
      @ConformsTo("puning-2023") @ConformsTo("huizhou-2022") Register register) {}

  record Own(
      @ConformsTo(value = "puning-2023", message = "{key} - {value}")
      Register register) {}

  record Unknown(@ConformsTo("puning-2032") Register register) {}

  record Malformed(@ConformsTo("Puning 2023") Register register) {}

  record Undated(
      @ConformsTo(value = "puning-2023", asOf = "1 March") Register register) {}

  interface Office {
    void accept(@ConformsTo("puning-2023") Register register);
  }

  @Test
  void a_register_without_a_breach_and_none_at_all_are_valid() {
    assertThat(Hibernate.english().validate(new Filing(City.compliant()))).isEmpty();
    assertThat(Hibernate.english().validate(new Filing(null))).isEmpty();
  }

  @Nested
  class Messages {

    private final Filing filing = new Filing(City.withWrongAppointment());

    @Test
    void are_english_with_the_clause() {
      assertThat(said(Hibernate.english().validate(filing)))
          .containsExactly("register.assignments[0]: " + City.WRONG_IN_ENGLISH);
    }

    @Test
    void are_chinese_for_a_chinese_reader() {
      assertThat(said(Hibernate.chinese().validate(filing)))
          .containsExactly("register.assignments[0]: " + City.WRONG_IN_CHINESE);
    }

    @Test
    void can_be_the_users_own() {
      assertThat(said(Hibernate.english().validate(new Own(filing.register()))))
          .containsExactly("register.assignments[0]: puning-2023/PN-012/appointment/"
              + "assignment:A-pn-government-cdo - puning-2023");
    }

    @Test
    void carry_the_finding() {
      ConstraintViolation<Filing> violation =
          Hibernate.english().validate(filing).iterator().next();

      assertThat(Hibernate.payload(violation, Finding.class).getKey())
          .hasToString("puning-2023/PN-012/appointment/assignment:A-pn-government-cdo");
    }
  }

  @Nested
  class Paths {

    @Test
    void lead_to_a_unit() {
      assertThat(paths(Hibernate.english().validate(new Filing(City.without("A-pn-science-cdo")))))
          .isNotEmpty()
          .containsOnly("register.units[2]");
    }

    @Test
    void start_at_an_element_of_a_container() {
      Archive archive = new Archive(List.of(City.compliant(), City.withWrongAppointment()));

      assertThat(paths(Hibernate.english().validate(archive)))
          .containsExactly("registers[1].<list element>.assignments[0]");
    }

    @Test
    void start_at_a_parameter() throws NoSuchMethodException {
      Validator validator = Hibernate.english();
      Method accept = Office.class.getMethod("accept", Register.class);
      Office office = register -> {};

      assertThat(paths(validator
              .forExecutables()
              .validateParameters(office, accept, new Object[] {City.withWrongAppointment()})))
          .containsExactly("accept.register.assignments[0]");
    }
  }

  @Nested
  class Thresholds {

    private final Register register = City.withoutPortfolioOf("P-003");

    @Test
    void let_warnings_pass_unless_asked_for() {
      assertThat(Hibernate.english().validate(new Filing(register))).isEmpty();
    }

    @Test
    void stop_warnings_that_are_asked_for() {
      assertThat(paths(Hibernate.english().validate(new Strict(register))))
          .containsExactly("register.assignments[2]");
    }
  }

  @Nested
  class Days {

    @Test
    void come_from_the_clock_of_the_validator() {
      Filing filing = new Filing(City.withWrongAppointment());

      assertThat(Hibernate.on("2020-01-01").validate(filing)).isEmpty();
      assertThat(Hibernate.on("2024-03-01").validate(filing)).hasSize(1);
    }

    @Test
    void come_from_the_constraint_where_it_states_one() {
      Dated dated = new Dated(City.withWrongAppointment());

      assertThat(Hibernate.on("2020-01-01").validate(dated)).hasSize(1);
    }

    @Test
    void must_be_days() {
      assertThatExceptionOfType(ConstraintDeclarationException.class)
          .isThrownBy(() -> Hibernate.english().validate(new Undated(City.compliant())))
          .withMessage("ConformsTo asOf must be a day such as 2024-03-01, but was: '1 March'");
    }
  }

  @Nested
  class Schemes {

    @Test
    void must_exist() {
      assertThatExceptionOfType(ConstraintDeclarationException.class)
          .isThrownBy(() -> Hibernate.english().validate(new Unknown(City.compliant())))
          .withMessage("Unknown scheme 'puning-2032'; known: huizhou-2022, yichang-2022, "
              + "shandong-2025, suining-draft, puning-2023");
    }

    @Test
    void must_be_identifiers() {
      assertThatExceptionOfType(ConstraintDeclarationException.class)
          .isThrownBy(() -> Hibernate.english().validate(new Malformed(City.compliant())))
          .withMessageContainingAll("but was: 'Puning 2023'", "known: ", "puning-2023");
    }

    @Test
    void of_another_jurisdiction_are_one_violation() {
      Twice twice = new Twice(City.compliant());

      assertThat(said(Hibernate.english().validate(twice)))
          .containsExactly("register.jurisdictions: Register must have the jurisdiction 惠州市 "
              + "(huizhou) of scheme huizhou-2022, but has: guangdong, jieyang, puning");
      assertThat(said(Hibernate.chinese().validate(twice)))
          .containsExactly("register.jurisdictions: 台账应包含制度huizhou-2022的辖区惠州市（huizhou），现有："
              + "guangdong、jieyang、puning");
    }
  }

  private static List<String> paths(Set<? extends ConstraintViolation<?>> violations) {
    return violations.stream().map(each -> each.getPropertyPath().toString()).toList();
  }
}
