package io.github.opencdo.testkit.arbitraries;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;

/** Calls of methods that are not known before. */
final class Calls {

  private Calls() {}

  /** Calls a method of an object, or of a class; what it throws is thrown here. */
  static Object call(Method method, Optional<Object> target, Object... arguments) {
    try {
      method.setAccessible(true);
      return method.invoke(target.orElse(null), arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
