package io.github.opencdo.rules.facts;

import io.github.opencdo.model.organisation.Lifespan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Organisations by identifier and by name; those that have ended lead to their successors.
 *
 * @param <T> the kind of organisation
 */
final class Directory<T> {

  private final LocalDate asOf;
  private final Function<T, Lifespan> lifespan;
  private final Map<String, T> byId = new LinkedHashMap<>();
  private final Map<String, T> byName = new LinkedHashMap<>();

  Directory(LocalDate asOf, Function<T, Lifespan> lifespan) {
    this.asOf = asOf;
    this.lifespan = lifespan;
  }

  /** Adds an organisation; where a name is taken, the first that has it keeps it. */
  void add(String id, Collection<String> names, T organisation) {
    byId.putIfAbsent(id, organisation);
    names.forEach(name -> byName.putIfAbsent(Names.fold(name), organisation));
  }

  /** Gets the organisations that exist on the day, in the order in which they were added. */
  List<T> existing() {
    return byId.values().stream().filter(this::exists).toList();
  }

  Optional<T> find(String id, Collection<String> names) {
    return Optional.ofNullable(byId.get(id))
        .or(() -> names.stream().map(this::named).flatMap(Optional::stream).findFirst())
        .flatMap(this::living);
  }

  private Optional<T> named(String name) {
    return Optional.ofNullable(byName.get(Names.fold(name)));
  }

  private boolean exists(T organisation) {
    return lifespan.apply(organisation).getDuring().contains(asOf);
  }

  private Optional<T> living(T organisation) {
    Optional<T> current = Optional.of(organisation);
    for (int steps = 0; current.isPresent() && steps <= byId.size(); steps++) {
      if (exists(current.get())) {
        return current;
      }
      current = current.map(lifespan).flatMap(Lifespan::getSuccessor).map(byId::get);
    }
    return Optional.empty();
  }
}
