package io.github.opencdo.testkit.arbitraries;

import io.github.opencdo.model.text.InvalidValueException;
import jakarta.validation.constraints.NotEmpty;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Values that a builder makes, attribute by attribute.
 *
 * @param start starts the builder
 * @param attributes the attributes
 * @param build ends it
 */
record BuiltValues(Method start, List<Attribute> attributes, Method build) implements Composition {

  private static final Pattern ACCESSOR = Pattern.compile("get|is");

  /**
   * An attribute.
   *
   * @param accessor gets it
   * @param setter sets it
   */
  record Attribute(Method accessor, Method setter) {

    String name() {
      return setter.getName();
    }

    Arbitrary<?> values(Values parts) {
      int least = accessor.isAnnotationPresent(NotEmpty.class) ? 1 : 0;
      return parts.any(accessor.getGenericReturnType(), name(), least);
    }

    boolean holds(Class<?> type) {
      return accessor.getGenericReturnType().getTypeName().contains(type.getName());
    }
  }

  static BuiltValues of(Class<?> type, Method start) {
    Map<String, Method> setters = setters(start.getReturnType());
    List<Attribute> attributes = Stream.of(type.getMethods())
        .filter(method -> ACCESSOR.matcher(method.getName()).lookingAt())
        .flatMap(accessor -> Optional.ofNullable(setters.get(name(accessor)))
            .map(setter -> new Attribute(accessor, setter))
            .stream())
        .sorted(Comparator.comparing(Attribute::name))
        .toList();
    return new BuiltValues(start, attributes, ending(start, "build"));
  }

  // Of an optional attribute there are two: for what is there, and for what may be missing.
  private static Map<String, Method> setters(Class<?> builder) {
    return Stream.of(builder.getMethods())
        .filter(method -> method.getParameterCount() == 1 && !method.isVarArgs())
        .collect(Collectors.toMap(Method::getName, Function.identity(), BuiltValues::wider));
  }

  private static Method wider(Method one, Method other) {
    return one.getParameterTypes()[0].equals(Optional.class) ? one : other;
  }

  private static String name(Method accessor) {
    String name = ACCESSOR.matcher(accessor.getName()).replaceFirst("");
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  @Override
  public boolean holds(Class<?> type) {
    return attributes.stream().anyMatch(each -> each.holds(type));
  }

  @Override
  public Arbitrary<?> values(Values parts) {
    List<Arbitrary<Object>> arguments =
        attributes.stream().map(each -> each.values(parts).asGeneric()).toList();
    return Combinators.combine(arguments)
        .as(this::build)
        .ignoreException(InvalidValueException.class);
  }

  private Object build(List<Object> values) {
    Object builder = Calls.call(start, Optional.empty());
    for (int i = 0; i < values.size(); i++) {
      Calls.call(attributes.get(i).setter(), Optional.of(builder), values.get(i));
    }
    return Calls.call(build, Optional.of(builder));
  }

  private static Method ending(Method start, String name) {
    return Stream.of(start.getReturnType().getMethods())
        .filter(method -> method.getName().equals(name) && !method.isBridge())
        .findFirst()
        .orElseThrow();
  }
}
