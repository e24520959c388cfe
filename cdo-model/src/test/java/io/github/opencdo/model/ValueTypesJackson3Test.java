package io.github.opencdo.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opencdo.model.criterion.Criterion;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.requirement.Trigger;
import io.github.opencdo.model.role.RoleType;
import io.github.opencdo.model.scope.UnitSelector;
import io.github.opencdo.model.time.Due;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

class ValueTypesJackson3Test {

  private static final JsonMapper MAPPER = JsonMapper.builder()
      .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .build();

  @BeforeAll
  static void class_path_is_as_configured() {
    JacksonOnClassPath.isAsConfigured();
  }

  @ParameterizedTest
  @MethodSource("io.github.opencdo.model.Samples#all")
  void reads_what_it_wrote(Object sample) {
    String json = MAPPER.writeValueAsString(sample);

    assertThat(MAPPER.readValue(json, ExportedTypes.of(sample))).isEqualTo(sample);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {Criterion.class, Due.class, Requirement.class, Trigger.class, UnitSelector.class})
  void reads_each_kind_through_its_base_type(Class<?> base) {
    JavaType list = MAPPER.getTypeFactory().constructCollectionType(List.class, base);
    List<?> samples = Samples.all().stream().filter(base::isInstance).toList();

    String json = MAPPER.writerFor(list).writeValueAsString(samples);

    assertThat(MAPPER.<Object>readValue(json, list)).isEqualTo(samples);
  }

  @ParameterizedTest
  @MethodSource("io.github.opencdo.model.WireForm#all")
  void writes_the_guarded_form(WireForm form) {
    assertThat(MAPPER.readTree(MAPPER.writeValueAsString(form.value())))
        .isEqualTo(MAPPER.readTree(form.json()));
  }

  @Test
  void refuses_an_unknown_property_when_the_mapper_says_so() {
    assertThatExceptionOfType(UnrecognizedPropertyException.class)
        .isThrownBy(() -> MAPPER.readValue(WireForm.WITH_UNKNOWN_PROPERTY, RoleType.class))
        .withMessageContaining("colour");
  }
}
