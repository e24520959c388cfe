package io.github.opencdo.schemes.overlay;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The things of one kind that a derived scheme has itself, and those of its parents that come along. */
final class Shelf<T> {

  private final List<T> own;
  private final Function<T, ?> identifier;
  private final Map<Object, T> offered = new LinkedHashMap<>();
  private final Set<Object> disputed = new LinkedHashSet<>();
  private final Set<Object> taken = new LinkedHashSet<>();

  Shelf(List<T> own, Function<T, ?> identifier) {
    this.own = own;
    this.identifier = identifier;
  }

  /** Offers what a parent has; what the scheme has itself prevails. */
  void offer(Stream<T> things) {
    things
        .filter(each -> own.stream().noneMatch(one -> id(one).equals(id(each))))
        .forEach(this::offer);
  }

  private void offer(T thing) {
    T present = offered.putIfAbsent(id(thing), thing);
    if (present != null && !present.equals(thing)) {
      disputed.add(id(thing));
    }
  }

  private Object id(T thing) {
    return identifier.apply(thing);
  }

  /** Takes what is needed, and says whether that is more than before. */
  boolean take(Predicate<T> isNeeded) {
    return taken.addAll(offered.values().stream().filter(isNeeded).map(this::id).toList());
  }

  /** Tells what was taken although parents differ in it. */
  void dispute(Consumer<Object> complaints) {
    disputed.stream().filter(taken::contains).forEach(complaints);
  }

  List<T> all() {
    return Stream.concat(
            own.stream(), offered.values().stream().filter(each -> taken.contains(id(each))))
        .toList();
  }
}
