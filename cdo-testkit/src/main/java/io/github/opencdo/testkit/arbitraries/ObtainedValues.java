package io.github.opencdo.testkit.arbitraries;

import io.github.opencdo.model.text.InvalidValueException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Values that a factory obtains from their parts, or from one text.
 *
 * @param factory the factory
 */
record ObtainedValues(Method factory) implements Composition {

  @Override
  public boolean holds(Class<?> type) {
    return Stream.of(factory.getGenericParameterTypes())
        .anyMatch(part -> part.getTypeName().contains(type.getName()));
  }

  @Override
  public Arbitrary<?> values(Values parts) {
    List<Arbitrary<Object>> arguments = Stream.of(factory.getParameters())
        .map(each -> argument(each, parts).asGeneric())
        .toList();
    return Combinators.combine(arguments)
        .as(values -> obtain(values.toArray()))
        .ignoreException(InvalidValueException.class);
  }

  private Arbitrary<?> argument(Parameter parameter, Values parts) {
    return parameter.getType().equals(String.class)
        ? Arbitraries.oneOf(Texts.accepted(this::obtain))
        : parts.any(parameter.getParameterizedType(), parameter.getName(), 1);
  }

  private Object obtain(Object... values) {
    return Calls.call(factory, Optional.empty(), values);
  }
}
