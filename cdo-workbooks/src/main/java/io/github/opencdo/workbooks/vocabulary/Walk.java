package io.github.opencdo.workbooks.vocabulary;

import io.github.opencdo.schemes.binding.Attributes;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Goes through all values of the model that a value is made of, itself included. */
final class Walk {

  private static final String MODEL = "io.github.opencdo.model";
  private static final String GENERATED = "Immutable";

  private final Consumer<Object> visitor;

  private Walk(Consumer<Object> visitor) {
    this.visitor = visitor;
  }

  static void through(Object value, Consumer<Object> visitor) {
    new Walk(visitor).visit(value);
  }

  private void visit(Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::visit);
    } else if (value instanceof Collection<?> many) {
      many.forEach(this::visit);
    } else if (value instanceof Map<?, ?> details) {
      details.keySet().forEach(this::visit);
      details.values().forEach(this::visit);
    } else {
      visitor.accept(value);
      visitAttributes(value);
    }
  }

  // A generated class declares what is an attribute, and inherits what follows from attributes.
  private void visitAttributes(Object value) {
    Set<String> own = Stream.of(value.getClass().getDeclaredMethods())
        .map(Method::getName)
        .collect(Collectors.toSet());
    if (value.getClass().getSimpleName().startsWith(GENERATED)) {
      Attributes.accessors(visible(value.getClass()))
          .filter(accessor -> own.contains(accessor.getName()))
          .forEach(accessor -> visit(read(accessor, value)));
    }
  }

  /** Gets the public type of the model that a generated class implements; it alone has attributes. */
  private static Class<?> visible(Class<?> type) {
    Class<?> parent = type.getSuperclass();
    return parent != null && parent.getPackageName().startsWith(MODEL) ? parent : type;
  }

  private static Object read(Method accessor, Object value) {
    try {
      return accessor.invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
