package io.github.opencdo.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.text.InvalidValueException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every value type of the exported packages must hold. */
class ValueTypesTest {

  @Nested
  class Types {

    @Test
    void are_found() {
      assertThat(ExportedTypes.values()).hasSizeGreaterThan(60);
    }

    @ParameterizedTest
    @MethodSource("io.github.opencdo.model.ValueTypesTest#closed")
    void cannot_be_constructed_or_extended_from_outside(Class<?> type) {
      assertThat(type.getConstructors()).isEmpty();
      assertThat(type.getDeclaredConstructors())
          .noneMatch(constructor -> Modifier.isProtected(constructor.getModifiers()));
    }

    @ParameterizedTest
    @MethodSource("io.github.opencdo.model.ExportedTypes#values")
    void are_abstract_with_one_constructor_of_the_package(Class<?> type) {
      assertThat(type).isAbstract();
      assertThat(type.getDeclaredConstructors())
          .extracting(Constructor::getModifiers)
          .containsOnly(0);
    }

    @ParameterizedTest
    @MethodSource("io.github.opencdo.model.ExportedTypes#all")
    void offer_nothing_that_changes_them(Class<?> type) {
      assertThat(type.getDeclaredMethods())
          .extracting(Method::getName)
          .noneMatch(name -> name.startsWith("set"));
      assertThat(type.getFields()).allMatch(field -> Modifier.isFinal(field.getModifiers()));
    }

    @ParameterizedTest
    @MethodSource("io.github.opencdo.model.ExportedTypes#values")
    void have_samples_that_give_each_attribute(Class<?> type) {
      List<Object> samples = samplesOf(type);

      assertThat(samples).isNotEmpty();
      assertThat(attributesOf(type))
          .allSatisfy(attribute -> assertThat(samples)
              .as(attribute.getName())
              .anyMatch(sample -> isGiven(call(attribute, sample))));
    }
  }

  @Nested
  class Equality {

    @Test
    void follows_the_attributes() {
      assertThat(Samples.all()).isEqualTo(Samples.all()).hasSameHashCodeAs(Samples.all());
    }

    @Test
    void tells_the_samples_apart() {
      assertThat(Samples.all()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("io.github.opencdo.model.ValueTypesTest#built")
    void survives_a_copy(Object sample) throws NoSuchMethodException {
      Object builder = call(ExportedTypes.of(sample).getMethod("toBuilder"), sample);

      assertThat(call(builder.getClass().getMethod("build"), builder)).isEqualTo(sample);
    }
  }

  @Nested
  class Text {

    @ParameterizedTest
    @MethodSource("io.github.opencdo.model.IdentifierSamples#all")
    void is_read_back_as_an_equal_value(Object sample) {
      assertThat(call(creatorOf(ExportedTypes.of(sample)), null, sample.toString()))
          .isEqualTo(sample);
    }

    @ParameterizedTest
    @MethodSource("io.github.opencdo.model.IdentifierSamples#all")
    void is_refused_at_a_hostile_length_without_exhausting_the_stack(Object sample) {
      Method creator = creatorOf(ExportedTypes.of(sample));

      assertThatThrownBy(() -> creator.invoke(null, "a-".repeat(100_000)))
          .hasCauseInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @MethodSource("io.github.opencdo.model.ValueTypesTest#comparable")
    <T extends Comparable<T>> void orders_the_values(T sample) {
      assertThat(sample).isEqualByComparingTo(sample);
    }
  }

  static List<Class<?>> closed() {
    return ExportedTypes.all().stream()
        .filter(type -> type != Requirement.class)
        .toList();
  }

  static List<Object> built() {
    return Samples.all().stream()
        .filter(sample -> Stream.of(ExportedTypes.of(sample).getMethods())
            .anyMatch(method -> method.getName().equals("toBuilder")))
        .toList();
  }

  static List<Object> comparable() {
    return Samples.all().stream().filter(Comparable.class::isInstance).toList();
  }

  private static List<Object> samplesOf(Class<?> type) {
    return Samples.all().stream().filter(type::isInstance).toList();
  }

  private static List<Method> attributesOf(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> Modifier.isAbstract(method.getModifiers()))
        .filter(method -> method.getName().startsWith("get"))
        .toList();
  }

  private static boolean isGiven(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.isPresent();
    }
    if (value instanceof Map<?, ?> map) {
      return !map.isEmpty();
    }
    return !(value instanceof Collection<?> collection) || !collection.isEmpty();
  }

  private static Method creatorOf(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.isAnnotationPresent(JsonCreator.class))
        .findFirst()
        .orElseThrow();
  }

  private static Object call(Method method, Object target, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new AssertionError(method + " must not fail", e);
    }
  }
}
