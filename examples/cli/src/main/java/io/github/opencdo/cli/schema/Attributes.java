package io.github.opencdo.cli.schema;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotEmpty;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which accessors of a value type are attributes, as its generated implementation or itself says. */
final class Attributes {

  private Attributes() {}

  static Optional<JsonProperty> find(Method accessor) {
    return implementation(accessor.getDeclaringClass())
        .flatMap(type -> annotation(type, accessor.getName()))
        .or(() -> inherited(accessor))
        .or(() -> Optional.ofNullable(accessor.getAnnotation(JsonProperty.class)));
  }

  static @Nullable String name(Method accessor) {
    return find(accessor)
        .map(JsonProperty::value)
        .filter(name -> !name.isEmpty())
        .orElse(null);
  }

  static boolean isRequired(Method accessor) {
    return Modifier.isAbstract(accessor.getModifiers()) && !mayBeAbsent(accessor.getReturnType())
        || accessor.isAnnotationPresent(NotEmpty.class)
        || find(accessor).filter(JsonProperty::required).isPresent();
  }

  private static boolean mayBeAbsent(Class<?> type) {
    return type == Optional.class
        || Collection.class.isAssignableFrom(type)
        || Map.class.isAssignableFrom(type);
  }

  private static Optional<JsonProperty> inherited(Method accessor) {
    // An abstract parent of several types has no implementation; those of its children agree.
    return ChoiceTypes.subtypes(accessor.getDeclaringClass()).stream()
        .map(Attributes::implementation)
        .flatMap(Optional::stream)
        .findFirst()
        .flatMap(type -> annotation(type, accessor.getName()));
  }

  private static Optional<JsonProperty> annotation(Class<?> implementation, String accessor) {
    try {
      Method method = implementation.getDeclaredMethod(accessor);
      return Optional.ofNullable(method.getAnnotation(JsonProperty.class));
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    }
  }

  private static Optional<Class<?>> implementation(Class<?> type) {
    try {
      String name = type.getPackageName() + ".Immutable" + type.getSimpleName();
      return Optional.of(Class.forName(name, false, type.getClassLoader()));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }
}
