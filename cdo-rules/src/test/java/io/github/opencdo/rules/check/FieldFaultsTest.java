package io.github.opencdo.rules.check;

import static io.github.opencdo.rules.Town.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.document.FieldType;
import io.github.opencdo.model.document.FormField;
import io.github.opencdo.model.document.PartCode;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldFaultsTest {

  private static final FormField TEXT =
      FormField.builder().code(PartCode.of("MERITS")).title(words("merits")).build();
  private static final FormField SHORT = TEXT.toBuilder().maxCharacters(3).build();

  @Test
  void a_filled_field_is_in_order() {
    assertThat(fault(TEXT, "many")).isEmpty();
  }

  @Test
  void nothing_filled_in_is_empty() {
    assertThat(FieldFaults.find(TEXT, Optional.empty()))
        .map(fault -> fault.in(Locale.ENGLISH))
        .hasValue("merits is empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "\u3000", "\u00a0"})
  void white_space_alone_is_empty(String value) {
    assertThat(fault(TEXT, value)).hasValue("merits is empty");
  }

  @Test
  void an_optional_field_may_be_empty_but_not_too_long() {
    FormField optional = SHORT.toBuilder().optional(true).build();

    assertThat(fault(optional, "")).isEmpty();
    assertThat(fault(optional, "many")).hasValue("merits has 4 characters, 3 allowed");
  }

  @Test
  void white_space_does_not_count_as_a_character() {
    assertThat(fault(SHORT, "数 据\n\u3000官")).isEmpty();
  }

  @Test
  void punctuation_counts_as_a_character() {
    assertThat(fault(SHORT, "数据官。")).hasValue("merits has 4 characters, 3 allowed");
  }

  @Test
  void a_rare_character_of_two_units_counts_once() {
    assertThat(FieldFaults.countCharacters("𠮷𠮷")).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"DATE, 2024-05-31", "MONTH, 1980-05", "NUMBER, 3.5", "TEXT, 3.5"})
  void a_value_of_the_type_is_in_order(FieldType type, String value) {
    assertThat(fault(TEXT.toBuilder().type(type).build(), value)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "DATE, 2024-02-30, merits is not a day such as 2024-05-31",
    "MONTH, 1980-13, merits is not a month such as 1980-05",
    "NUMBER, three, merits is not a number"
  })
  void a_value_of_another_type_is_named(FieldType type, String value, String fault) {
    assertThat(fault(TEXT.toBuilder().type(type).build(), value)).hasValue(fault);
  }

  private static Optional<String> fault(FormField field, String value) {
    return FieldFaults.find(field, Optional.of(value)).map(fault -> fault.in(Locale.ENGLISH));
  }
}
