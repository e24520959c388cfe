package io.github.opencdo.schemes.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scope.UnitsByPhase;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.schemes.bundled.BundledSchemeProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

class ModelModuleTest {

  private static final JsonMapper PLAIN = JsonMapper.builder().build();
  private static final JsonMapper MAPPER = JsonMapper.builder()
      .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .addModule(new ModelModule(Map.of()))
      .build();

  record Roster(UnitId unit, List<LocalizedText> remarks, LocalDate day) {}

  static List<SchemeId> schemes() {
    return new BundledSchemeProvider().ids();
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void reads_what_jackson_by_itself_reads(SchemeId id) {
    String json = PLAIN.writeValueAsString(new BundledSchemeProvider().load(id));

    assertThat(MAPPER.readValue(json, Scheme.class)).isEqualTo(PLAIN.readValue(json, Scheme.class));
  }

  @Test
  void reads_values_of_the_model_within_types_of_others() {
    String json = """
        {"unit": "hz-health", "remarks": [{"zh-CN": "甲", "en": "A"}], "day": "2022-09-01"}
        """;

    assertThat(MAPPER.readValue(json, Roster.class))
        .isEqualTo(new Roster(
            UnitId.of("hz-health"), List.of(LocalizedText.of("甲", "A")), LocalDate.of(2022, 9, 1)));
  }

  @Test
  void refuses_unknown_attributes_and_names_those_that_are_known() {
    String json = """
        {"zh-CN": "甲", "en": "A", "fr": "A"}""";

    assertThatExceptionOfType(UnrecognizedPropertyException.class)
        .isThrownBy(() -> MAPPER.readValue(json, LocalizedText.class))
        .satisfies(thrown -> {
          assertThat(thrown.getPropertyName()).isEqualTo("fr");
          assertThat(thrown.getKnownPropertyIds()).containsExactlyInAnyOrder("zh-CN", "en");
        });
  }

  @Test
  void passes_on_why_a_value_is_refused() {
    assertThatExceptionOfType(ValueInstantiationException.class)
        .isThrownBy(() -> MAPPER.readValue("\"Hz Health\"", UnitId.class))
        .withCauseInstanceOf(InvalidValueException.class);
  }

  @Test
  void passes_on_what_is_missing() {
    assertThatExceptionOfType(ValueInstantiationException.class)
        .isThrownBy(() -> MAPPER.readValue("{\"en\": \"A\"}", LocalizedText.class))
        .withMessageContaining("some of required attributes are not set [chinese]");
  }

  @Test
  void refuses_null_wherever_it_stands() {
    assertThatExceptionOfType(ValueInstantiationException.class)
        .isThrownBy(() -> MAPPER.readValue("null", LocalizedText.class));
    assertThatExceptionOfType(ValueInstantiationException.class)
        .isThrownBy(
            () -> MAPPER.readValue("{\"zh-CN\": null, \"en\": \"A\"}", LocalizedText.class));
  }

  @Test
  void refuses_other_forms() {
    assertThatExceptionOfType(MismatchedInputException.class)
        .isThrownBy(() -> MAPPER.readValue("[]", LocalizedText.class))
        .satisfies(thrown -> assertThat(thrown.getTargetType()).isEqualTo(LocalizedText.class));
    assertThatExceptionOfType(MismatchedInputException.class)
        .isThrownBy(() -> MAPPER.readValue("7", UnitId.class))
        .satisfies(thrown -> assertThat(thrown.getTargetType()).isEqualTo(UnitId.class));
  }

  @Test
  void refuses_unknown_kinds() {
    String json = PLAIN
        .writeValueAsString(new BundledSchemeProvider().load(SchemeId.of("huizhou-2022")))
        .replaceFirst("\"cardinality\":", "\"headcount\":");

    assertThatExceptionOfType(InvalidTypeIdException.class)
        .isThrownBy(() -> MAPPER.readValue(json, Scheme.class))
        .satisfies(thrown -> assertThat(thrown.getTypeId()).isEqualTo("headcount"));
  }

  @Test
  void refuses_what_is_there_twice() {
    assertThatExceptionOfType(MismatchedInputException.class)
        .isThrownBy(() -> MAPPER.readValue(
            "{\"zh-CN\": \"甲\", \"en\": \"A\", \"en\": \"A\"}", LocalizedText.class));
    assertThatExceptionOfType(MismatchedInputException.class)
        .isThrownBy(() -> MAPPER.readValue(
            "{\"p1\": {\"any-of\": []}, \"p1\": {\"any-of\": []}}", UnitsByPhase.class));
  }
}
