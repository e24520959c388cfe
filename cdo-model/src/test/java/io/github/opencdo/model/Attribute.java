package io.github.opencdo.model;

import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** An attribute of a value type, or the elements of one, as Jakarta Validation sees it. */
record Attribute(Method accessor, AnnotatedType type) {

  static Stream<Attribute> of(Class<?> owner) {
    return Arrays.stream(owner.getMethods())
        .filter(method -> method.getName().startsWith("get") && method.getParameterCount() == 0)
        .flatMap(method ->
            parts(method.getAnnotatedReturnType()).map(type -> new Attribute(method, type)));
  }

  private static Stream<AnnotatedType> parts(AnnotatedType type) {
    return type instanceof AnnotatedParameterizedType generic
        ? Arrays.stream(generic.getAnnotatedActualTypeArguments())
        : Stream.of(type);
  }

  boolean holdsConstrained(Validator validator) {
    return type.getType() instanceof Class<?> held
        && ExportedTypes.values().stream()
            .filter(held::isAssignableFrom)
            .anyMatch(value -> validator.getConstraintsForClass(value).isBeanConstrained());
  }

  boolean isFollowed() {
    return Stream.of(accessor, type).anyMatch(Attribute::isValid);
  }

  private static boolean isValid(AnnotatedElement element) {
    return element.isAnnotationPresent(Valid.class);
  }

  @Override
  public String toString() {
    return List.of(accessor, type).toString();
  }
}
