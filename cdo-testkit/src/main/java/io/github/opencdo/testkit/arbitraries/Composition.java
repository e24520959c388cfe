package io.github.opencdo.testkit.arbitraries;

import io.github.opencdo.model.register.Nomination;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;

/** How the values of a type are put together from others. */
interface Composition {

  /** Gets values whose parts are taken from others. */
  Arbitrary<?> values(Values parts);

  /** Checks whether a part is of a type, or several are. */
  boolean holds(Class<?> type);

  static Composition of(Class<?> type) {
    if (type.equals(Nomination.class)) {
      return new Nominations();
    }
    return builder(type)
        .<Composition>map(start -> BuiltValues.of(type, start))
        .or(() -> factory(type).map(ObtainedValues::new))
        .orElseThrow(() -> new IllegalArgumentException("No way to make a " + type.getName()));
  }

  private static Optional<Method> builder(Class<?> type) {
    return factories(type, "builder")
        .filter(each -> each.getParameterCount() == 0)
        .findFirst();
  }

  private static Optional<Method> factory(Class<?> type) {
    return factories(type, "of")
        .filter(each -> each.getReturnType().equals(type))
        .findFirst();
  }

  private static Stream<Method> factories(Class<?> type, String name) {
    return List.of(type.getMethods()).stream()
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getName().equals(name));
  }
}
