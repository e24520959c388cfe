package io.github.opencdo.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValueTypesNoJacksonTest {

  @BeforeAll
  static void class_path_is_as_configured() {
    JacksonOnClassPath.isAsConfigured();
  }

  @Test
  void samples_can_be_built() {
    assertThat(Samples.all()).isEqualTo(Samples.all());
  }

  @ParameterizedTest
  @MethodSource("io.github.opencdo.model.ExportedTypes#all")
  void types_can_be_inspected(Class<?> type) {
    assertThat(type.getDeclaredMethods()).allSatisfy(method -> method.getAnnotations());
    assertThat(type.getAnnotations()).isNotNull();
  }
}
