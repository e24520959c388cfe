package io.github.opencdo.rules.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Facts of one kind by key, those of a key in order of day.
 *
 * @param <K> the type of key
 * @param <T> the type of fact
 */
public final class Ledger<K, T> {

  private final Function<T, ? extends Collection<K>> keys;
  private final DayOrder<T> order;
  private final Map<K, Entries<T>> entries = new HashMap<>();

  private Ledger(Function<T, ? extends Collection<K>> keys, DayOrder<T> order) {
    this.keys = keys;
    this.order = order;
  }

  // The facts of a key, put in order when they are first asked for.
  private static final class Entries<T> {

    private final List<T> facts = new ArrayList<>(1);
    private volatile boolean ordered;

    List<T> in(DayOrder<T> order) {
      return ordered ? facts : put(order);
    }

    private synchronized List<T> put(DayOrder<T> order) {
      if (!ordered) {
        order.sort(facts);
        ordered = true;
      }
      return facts;
    }

    synchronized void add(T fact) {
      facts.add(fact);
      ordered = false;
    }
  }

  /**
   * Groups facts.
   *
   * @param facts the facts
   * @param keys gets the keys under which a fact is found
   * @param order the order of the facts of a key
   * @return the ledger
   */
  public static <K, T> Ledger<K, T> of(
      Collection<T> facts, Function<T, ? extends Collection<K>> keys, DayOrder<T> order) {
    Ledger<K, T> ledger = new Ledger<>(keys, order);
    facts.forEach(ledger::add);
    return ledger;
  }

  /** Adds a fact, while nobody else asks for any. */
  public void add(T fact) {
    for (K key : keys.apply(fact)) {
      entries.computeIfAbsent(key, none -> new Entries<>()).add(fact);
    }
  }

  /** Checks whether there are no facts. */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** Gets the facts of a key up to a day, in order of day. */
  public List<T> upTo(LocalDate last, K key) {
    Entries<T> found = entries.get(key);
    if (found == null) {
      return List.of();
    }
    List<T> all = found.in(order);
    int end = all.size();
    while (end > 0 && order.day(all.get(end - 1)).isAfter(last)) {
      end--;
    }
    return end == 0 ? List.of() : Collections.unmodifiableList(all.subList(0, end));
  }

  /** Gets the facts of several keys up to a day, each once, in order of day. */
  public List<T> upTo(LocalDate last, Collection<K> some) {
    List<List<T>> found = some.stream()
        .map(key -> upTo(last, key))
        .filter(each -> !each.isEmpty())
        .toList();
    return switch (found.size()) {
      case 0 -> List.of();
      case 1 -> found.get(0);
      default -> merge(found);
    };
  }

  private List<T> merge(List<List<T>> several) {
    List<T> all =
        new ArrayList<>(several.stream().flatMap(List::stream).distinct().toList());
    order.sort(all);
    return all;
  }
}
