package io.github.opencdo.schemes.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import io.github.opencdo.model.style.CdoValue;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How values of the model are read. A type is looked at when it first occurs, since a file has few of all types, and
 * looking at them takes longer than reading it.
 *
 * <p>There are three forms: an object whose attributes a builder takes, a text or other value of which a factory makes
 * one, and an object with one key that tells the kind. All other types are left to Jackson.
 */
final class ValueTypes {

  private final Map<String, Class<?>> further;
  private final Map<Class<?>, Optional<ValueDeserializer<Object>>> forms =
      new ConcurrentHashMap<>();

  /**
   * Obtains the types of the model.
   *
   * @param further further kinds of some of them, by the keys that tell them apart
   */
  ValueTypes(Map<String, Class<?>> further) {
    this.further = Map.copyOf(further);
  }

  /** Finds how values of a type are read whose kind is known. */
  Optional<ValueDeserializer<Object>> find(Class<?> type) {
    return isValue(type) ? forms.computeIfAbsent(type, this::formOf) : Optional.empty();
  }

  /** Gets how values of a type are read where an attribute has it. */
  ValueDeserializer<Object> get(Type type, DeserializationContext context) {
    JavaType java = context.getTypeFactory().constructType(type);
    Class<?> raw = java.getRawClass();
    if (raw == List.class || raw == Iterable.class) {
      return new ListDeserializer(get(java.containedType(0), context));
    }
    if (raw == Optional.class) {
      return new OptionalDeserializer(get(java.containedType(0), context));
    }
    if (raw == Map.class) {
      return new MapDeserializer(
          context.findKeyDeserializer(java.getKeyType(), null),
          get(java.containedType(1), context));
    }
    return forms
        .computeIfAbsent(raw, this::formOf)
        .orElseGet(() -> context.findRootValueDeserializer(java));
  }

  private Optional<ValueDeserializer<Object>> formOf(Class<?> type) {
    if (type.isEnum()) {
      return Optional.of(new EnumDeserializer(type));
    }
    if (type.isAnnotationPresent(JsonSubTypes.class)) {
      return Optional.of(new KindDeserializer(type, this, further));
    }
    return isValue(type) ? valueFormOf(type) : Optional.empty();
  }

  // A module of others may be open to Jackson only.
  private static boolean isValue(Class<?> type) {
    return type.isAnnotationPresent(CdoValue.class)
        && type.getModule().isOpen(type.getPackageName(), ValueTypes.class.getModule());
  }

  private Optional<ValueDeserializer<Object>> valueFormOf(Class<?> type) {
    JsonDeserialize built = type.getDeclaredAnnotation(JsonDeserialize.class);
    return built == null
        ? factory(type).map(factory -> made(type, factory))
        : Optional.of(BuiltDeserializer.of(type, built.builder(), this));
  }

  private static Optional<Method> factory(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(JsonCreator.class))
        .findFirst();
  }

  private ValueDeserializer<Object> made(Class<?> type, Method factory) {
    Type from = factory.getGenericParameterTypes()[0];
    return from == String.class
        ? new TextDeserializer(type, Call.unary(factory))
        : new MadeDeserializer(type, new Part(this, from), Call.unary(factory));
  }
}
