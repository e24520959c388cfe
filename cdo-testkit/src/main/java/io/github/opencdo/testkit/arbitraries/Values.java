package io.github.opencdo.testkit.arbitraries;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import io.github.opencdo.model.style.CdoValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Values of the types of which values of the model are made; what holds its own kind does so to a depth. */
final class Values {

  private static final int DEPTH = 2;
  private static final int MANY = 2;
  private static final double HALF = 0.5;

  private final int depth;
  private final Optional<Values> deeper;
  private final Map<Class<?>, Arbitrary<Object>> known = new HashMap<>();

  private Values(int depth) {
    this.depth = depth;
    this.deeper = depth == 0 ? Optional.empty() : Optional.of(new Values(depth - 1));
  }

  static <T> Arbitrary<T> of(Class<T> type) {
    return new Values(DEPTH).one(type);
  }

  @SuppressWarnings("unchecked") // what is generated for a class is of that class
  <T> Arbitrary<T> one(Class<T> type) {
    return (Arbitrary<T>) one(type, type.getSimpleName());
  }

  /** Gets values for something that is declared with a type and a name, with at least so many elements. */
  Arbitrary<?> any(Type type, String name, int least) {
    if (type instanceof ParameterizedType generic) {
      return several(generic, name, least);
    }
    return type instanceof WildcardType wildcard
        ? any(wildcard.getUpperBounds()[0], name, least)
        : one((Class<?>) type, name);
  }

  private Arbitrary<?> several(ParameterizedType type, String name, int least) {
    Class<?> container = (Class<?>) type.getRawType();
    List<? extends Arbitrary<?>> parts =
        Stream.of(type.getActualTypeArguments()).map(part -> any(part, name, 0)).toList();
    if (container.equals(Optional.class)) {
      return parts.get(0).optional(HALF);
    }
    if (container.equals(Map.class)) {
      return maps(parts.get(0), parts.get(1), least);
    }
    return container.equals(List.class)
        ? parts.get(0).list().ofMinSize(least).ofMaxSize(MANY)
        : sets(container, parts.get(0), least);
  }

  private static Arbitrary<? extends Set<?>> sets(
      Class<?> container, Arbitrary<?> elements, int least) {
    Arbitrary<? extends Set<?>> sets = elements.set().ofMinSize(least).ofMaxSize(MANY);
    return container.equals(SortedSet.class) ? sets.map(TreeSet::new) : sets;
  }

  private static Arbitrary<Map<Object, Object>> maps(
      Arbitrary<?> keys, Arbitrary<?> values, int least) {
    return Combinators.combine(keys, values)
        .as(Map::<Object, Object>entry)
        .list()
        .ofMinSize(least)
        .ofMaxSize(MANY)
        .map(entries -> entries.stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, two) -> one)));
  }

  // An arbitrary that is made once is prepared once.
  private Arbitrary<Object> one(Class<?> type, String name) {
    Optional<Arbitrary<?>> leaf = Leaves.find(type, name);
    if (leaf.isPresent()) {
      return leaf.get().asGeneric();
    }
    Arbitrary<Object> present = known.get(type);
    Arbitrary<Object> values = present == null ? composed(type).withoutEdgeCases() : present;
    known.put(type, values);
    return values;
  }

  private Arbitrary<Object> composed(Class<?> type) {
    JsonSubTypes kinds = type.getAnnotation(JsonSubTypes.class);
    if (kinds != null) {
      return Arbitraries.oneOf(kinds(type, kinds).toList());
    }
    if (!type.isAnnotationPresent(CdoValue.class)) {
      throw new IllegalArgumentException("No type of the model: " + type.getName());
    }
    return Composition.of(type).values(this).asGeneric();
  }

  private Stream<Arbitrary<Object>> kinds(Class<?> type, JsonSubTypes kinds) {
    return Stream.of(kinds.value())
        .map(JsonSubTypes.Type::value)
        .filter(kind -> depth > 0 || !Composition.of(kind).holds(type))
        .map(kind -> deeper.orElse(this).one(kind).asGeneric());
  }
}
