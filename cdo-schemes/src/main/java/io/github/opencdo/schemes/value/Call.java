package io.github.opencdo.schemes.value;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.UndeclaredThrowableException;

/** A constructor or method of a type of the model, which may be hidden in its package. */
final class Call {

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
  private static final MethodType NULLARY = MethodType.methodType(Object.class);
  private static final MethodType UNARY = NULLARY.appendParameterTypes(Object.class);
  private static final MethodType SETTER =
      MethodType.methodType(void.class, Object.class, Object.class);

  private final MethodHandle handle;

  private Call(MethodHandle handle) {
    this.handle = handle;
  }

  /** Obtains the constructor without parameters. */
  static Call constructor(Class<?> type) {
    try {
      Constructor<?> constructor = opened(type.getDeclaredConstructor());
      return new Call(LOOKUP.unreflectConstructor(constructor).asType(NULLARY));
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Obtains a static method with one parameter, or another without parameters. */
  static Call unary(Method method) {
    return new Call(handle(method).asType(UNARY));
  }

  /** Obtains a method with one parameter that changes its object. */
  static Call setter(Method method) {
    return new Call(handle(method).asType(SETTER));
  }

  private static MethodHandle handle(Method method) {
    try {
      return LOOKUP.unreflect(opened(method));
    } catch (IllegalAccessException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static <T extends AccessibleObject> T opened(T member) {
    member.setAccessible(true);
    return member;
  }

  Object make() {
    try {
      return (Object) handle.invokeExact();
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  Object apply(Object argument) {
    try {
      return (Object) handle.invokeExact(argument);
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  void set(Object target, Object value) {
    try {
      handle.invokeExact(target, value);
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  private static RuntimeException unchecked(Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    return thrown instanceof RuntimeException unchecked
        ? unchecked
        : new UndeclaredThrowableException(thrown);
  }
}
