package io.github.opencdo.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class InvalidValueExceptionTest {

  private static final InvalidValueException EXCEPTION =
      InvalidValueException.of("names.empty", "Unit", "hz-health");

  @Test
  void tells_its_key() {
    assertThat(EXCEPTION.getKey()).isEqualTo("names.empty");
  }

  @Test
  void speaks_english_by_default() {
    assertThat(EXCEPTION).hasMessage("Unit hz-health must have at least one name");
  }

  @Test
  void speaks_chinese_on_demand() {
    assertThat(EXCEPTION.message(Locale.SIMPLIFIED_CHINESE))
        .isEqualTo(EXCEPTION.message(Locale.TRADITIONAL_CHINESE))
        .isEqualTo("Unit hz-health 至少应有一个名称");
  }

  @Test
  void speaks_english_in_any_other_language() {
    assertThat(EXCEPTION.message(Locale.FRENCH)).isEqualTo(EXCEPTION.getMessage());
  }

  @Test
  void keeps_numbers_and_braces_of_the_arguments_as_they_are() {
    assertThat(InvalidValueException.of("names.empty", "{1}", 12_345))
        .hasMessage("{1} 12345 must have at least one name");
  }

  @Test
  void keeps_its_arguments_when_it_is_serialized() throws IOException, ClassNotFoundException {
    assertThat(copyOf(EXCEPTION).message(Locale.CHINA)).isEqualTo(EXCEPTION.message(Locale.CHINA));
  }

  private static InvalidValueException copyOf(InvalidValueException exception)
      throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(exception);
    return (InvalidValueException)
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
  }
}
