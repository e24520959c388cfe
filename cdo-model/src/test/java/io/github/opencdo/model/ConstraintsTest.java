package io.github.opencdo.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.role.RoleType;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SourceDocument;
import io.github.opencdo.model.text.LocalizedText;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hibernate Validator sees the constraints on the accessors and follows the values inside values. */
class ConstraintsTest {

  private static final ValidatorFactory FACTORY = Validation.byProvider(HibernateValidator.class)
      .configure()
      .messageInterpolator(new ParameterMessageInterpolator())
      .buildValidatorFactory();
  private static final Validator VALIDATOR = FACTORY.getValidator();
  private static final LocalizedText HALF_BLANK = LocalizedText.of(" ", "officer");

  @AfterAll
  static void close() {
    FACTORY.close();
  }

  @ParameterizedTest
  @MethodSource("io.github.opencdo.model.Samples#all")
  void every_sample_holds(Object sample) {
    assertThat(pathsOfViolationsIn(sample)).isEmpty();
  }

  @Test
  void a_blank_text_is_found() {
    assertThat(pathsOfViolationsIn(HALF_BLANK)).containsExactly("chinese");
  }

  @Test
  void a_blank_name_in_a_list_is_found() {
    Unit unit = Samples.of(Unit.class).toBuilder().addNames(" ").build();

    assertThat(pathsOfViolationsIn(unit)).containsExactly("names[2].<list element>");
  }

  @Test
  void a_register_is_followed_into_its_lists() {
    Register register = Register.builder()
        .addRoles(RoleType.of(RoleCode.of("UNIT_CDO"), HALF_BLANK))
        .build();

    assertThat(pathsOfViolationsIn(register)).containsExactly("roles[0].title.chinese");
  }

  @Test
  void a_scheme_is_followed_into_its_provisions_and_its_document() {
    Scheme scheme = Samples.of(Scheme.class);
    Scheme broken = scheme.toBuilder()
        .document(SourceDocument.builder().title("").build())
        .provisions(List.of(blankOf(scheme.getProvisions().get(0))))
        .build();

    assertThat(pathsOfViolationsIn(broken))
        .containsExactly("document.title", "provisions[0].paraphrase.chinese");
  }

  @ParameterizedTest
  @MethodSource("io.github.opencdo.model.ExportedTypes#values")
  void every_constrained_value_inside_another_is_followed(Class<?> type) {
    assertThat(Attribute.of(type).filter(attribute -> attribute.holdsConstrained(VALIDATOR)))
        .allMatch(Attribute::isFollowed);
  }

  private static Provision blankOf(Provision provision) {
    return provision.toBuilder().paraphrase(HALF_BLANK).build();
  }

  private static Stream<String> pathsOfViolationsIn(Object value) {
    return VALIDATOR.validate(value).stream()
        .map(ConstraintViolation::getPropertyPath)
        .map(Object::toString)
        .sorted();
  }
}
