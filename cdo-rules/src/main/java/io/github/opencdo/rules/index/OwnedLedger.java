package io.github.opencdo.rules.index;

import io.github.opencdo.model.organisation.EntityRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Facts of one kind by type, and by type and whom they concern; those found are in order of day.
 *
 * @param <C> the type of code
 * @param <T> the type of fact
 */
public final class OwnedLedger<C, T> {

  private record Key<C>(C type, Optional<EntityRef> whom) {}

  private final Ledger<Key<C>, T> entries;

  private OwnedLedger(Ledger<Key<C>, T> entries) {
    this.entries = entries;
  }

  /**
   * Groups facts.
   *
   * @param facts the facts
   * @param types gets the types of a fact
   * @param owners gets whom a fact concerns
   * @param day gets the day of a fact
   * @return the ledger; facts of one day are in the order of their text
   */
  public static <C, T> OwnedLedger<C, T> of(
      List<T> facts,
      Function<T, ? extends Collection<C>> types,
      Function<T, ? extends Collection<EntityRef>> owners,
      Function<T, LocalDate> day) {
    return new OwnedLedger<>(Ledger.of(
        facts,
        fact -> keys(types.apply(fact), owners.apply(fact)),
        DayOrder.of(day, Object::toString)));
  }

  private static <C> List<Key<C>> keys(Collection<C> types, Collection<EntityRef> owners) {
    List<Key<C>> keys = new ArrayList<>();
    for (C type : types) {
      keys.add(new Key<>(type, Optional.empty()));
      owners.stream().distinct().forEach(owner -> keys.add(new Key<>(type, Optional.of(owner))));
    }
    return keys;
  }

  /** Gets the facts of a type up to a day. */
  public List<T> upTo(LocalDate last, C type) {
    return entries.upTo(last, new Key<>(type, Optional.empty()));
  }

  /** Gets the facts of a type up to a day that concern any of some. */
  public List<T> upTo(LocalDate last, C type, Collection<EntityRef> whom) {
    return entries.upTo(
        last, whom.stream().map(owner -> new Key<>(type, Optional.of(owner))).toList());
  }
}
