package io.github.opencdo.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
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

class ValueTypesJackson2Test {

  private static final JsonMapper MAPPER = JsonMapper.builder()
      .addModule(new Jdk8Module())
      .addModule(new JavaTimeModule())
      .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
      .build();

  @BeforeAll
  static void class_path_is_as_configured() {
    JacksonOnClassPath.isAsConfigured();
  }

  @ParameterizedTest
  @MethodSource("io.github.opencdo.model.Samples#all")
  void reads_what_it_wrote(Object sample) throws JsonProcessingException {
    String json = MAPPER.writeValueAsString(sample);

    assertThat(MAPPER.readValue(json, ExportedTypes.of(sample))).isEqualTo(sample);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {Criterion.class, Due.class, Requirement.class, Trigger.class, UnitSelector.class})
  void reads_each_kind_through_its_base_type(Class<?> base) throws JsonProcessingException {
    JavaType list = MAPPER.getTypeFactory().constructCollectionType(List.class, base);
    List<?> samples = Samples.all().stream().filter(base::isInstance).toList();

    String json = MAPPER.writerFor(list).writeValueAsString(samples);

    assertThat(MAPPER.<Object>readValue(json, list)).isEqualTo(samples);
  }

  @ParameterizedTest
  @MethodSource("io.github.opencdo.model.WireForm#all")
  void writes_the_guarded_form(WireForm form) throws JsonProcessingException {
    assertThat(MAPPER.readTree(MAPPER.writeValueAsString(form.value())))
        .isEqualTo(MAPPER.readTree(form.json()));
  }

  @Test
  void refuses_an_unknown_property_by_default() {
    assertThatExceptionOfType(UnrecognizedPropertyException.class)
        .isThrownBy(() -> MAPPER.readValue(WireForm.WITH_UNKNOWN_PROPERTY, RoleType.class))
        .withMessageContaining("colour");
  }
}
