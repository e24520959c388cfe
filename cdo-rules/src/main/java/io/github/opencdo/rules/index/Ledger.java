package io.github.opencdo.rules.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
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
  private final Function<T, LocalDate> day;
  private final Comparator<T> order;
  private final Map<K, List<T>> entries;

  private Ledger(
      Function<T, ? extends Collection<K>> keys,
      Function<T, LocalDate> day,
      Comparator<T> order,
      Map<K, List<T>> entries) {
    this.keys = keys;
    this.day = day;
    this.order = order;
    this.entries = entries;
  }

  /**
   * Groups facts.
   *
   * @param facts the facts
   * @param keys gets the keys under which a fact is found
   * @param day gets the day of a fact
   * @param order the order of facts of one day
   * @return the ledger
   */
  public static <K, T> Ledger<K, T> of(
      Collection<T> facts,
      Function<T, ? extends Collection<K>> keys,
      Function<T, LocalDate> day,
      Comparator<? super T> order) {
    Comparator<T> byDay = Comparator.comparing(day).thenComparing(order);
    Ledger<K, T> ledger = new Ledger<>(keys, day, byDay, new HashMap<>());
    facts.forEach(ledger::enter);
    ledger.entries.values().forEach(each -> each.sort(byDay));
    return ledger;
  }

  private void enter(T fact) {
    for (K key : keys.apply(fact)) {
      entries.computeIfAbsent(key, none -> new ArrayList<>(1)).add(fact);
    }
  }

  /** Adds a fact. */
  public void add(T fact) {
    for (K key : keys.apply(fact)) {
      List<T> more = new ArrayList<>(entries.getOrDefault(key, List.of()));
      more.add(fact);
      more.sort(order);
      entries.put(key, more);
    }
  }

  /** Gets the facts of a key up to a day, in order of day. */
  public List<T> upTo(LocalDate last, K key) {
    List<T> all = entries.getOrDefault(key, List.of());
    int end = all.size();
    while (end > 0 && day.apply(all.get(end - 1)).isAfter(last)) {
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
      default -> found.stream().flatMap(List::stream).distinct().sorted(order).toList();
    };
  }
}
