package io.github.opencdo.model.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.register.Register;
import org.junit.jupiter.api.Test;

class PersonTest {

  private static final Person NAMED =
      Person.builder().id(PersonId.of("P-017")).name("SECRET").build();

  @Test
  void masks_the_name_in_its_text() {
    assertThat(NAMED.toString()).contains("P-017").doesNotContain("SECRET");
  }

  @Test
  void masks_the_name_in_the_text_of_a_register() {
    Register register = Register.builder().addPersons(NAMED).build();

    assertThat(register.toString()).contains("P-017").doesNotContain("SECRET");
  }

  @Test
  void counts_the_name_in_equality() {
    assertThat(NAMED).isNotEqualTo(Person.builder().id(PersonId.of("P-017")).build());
  }
}
