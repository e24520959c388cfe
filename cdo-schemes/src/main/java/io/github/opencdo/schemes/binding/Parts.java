package io.github.opencdo.schemes.binding;

import io.github.opencdo.schemes.source.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The parts of a file that can be bound, and the names of those that cannot. */
public final class Parts {

  private static final List<String> IDENTIFIERS = List.of("id", "code");

  private final Map<String, List<Part<?>>> parts = new HashMap<>();
  private final Map<String, Set<String>> lost = new HashMap<>();
  private final Set<String> obscure = new HashSet<>();

  /** Adds the values of a list. */
  public Parts withAll(String property, List<?> values) {
    parts.put(
        property,
        IntStream.range(0, values.size())
            .<Part<?>>mapToObj(index -> Part.whole(property, index, values.get(index)))
            .toList());
    return this;
  }

  /** Adds a value that stands alone. */
  public Parts with(String property, Object value) {
    parts.put(property, List.of(Part.whole(property, -1, value)));
    return this;
  }

  /** Gets the parts under a property. */
  public <T> List<Part<T>> get(String property, Class<T> type) {
    return parts.getOrDefault(property, List.of()).stream()
        .map(part -> new Part<>(property, part.index(), type.cast(part.value()), part.tree()))
        .toList();
  }

  /** Gets the identifiers that stand in the file with something that could not be bound. */
  public Stream<String> lost(String property) {
    return lost.getOrDefault(property, Set.of()).stream();
  }

  /** Checks whether something stands under a property of which not even the identifier is known. */
  public boolean isObscure(String property) {
    return obscure.contains(property);
  }

  void obscure(String property) {
    obscure.add(property);
  }

  void add(Part<?> part) {
    parts.computeIfAbsent(part.property(), property -> new ArrayList<>()).add(part);
  }

  void lose(String property, Node node) {
    IDENTIFIERS.stream()
        .flatMap(name -> node.find(name).stream())
        .findFirst()
        .ifPresentOrElse(
            id -> lost.computeIfAbsent(property, key -> new HashSet<>()).add(id.getText()),
            () -> obscure(property));
  }
}
