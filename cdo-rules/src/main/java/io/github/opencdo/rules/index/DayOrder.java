package io.github.opencdo.rules.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The order of facts by day, and of those of one day by something that is got from each only once, and only
 * where there are several of a day.
 *
 * @param <T> the type of fact
 */
public final class DayOrder<T> {

  private final Function<T, LocalDate> day;
  private final Function<List<T>, List<T>> within;

  private DayOrder(Function<T, LocalDate> day, Function<List<T>, List<T>> within) {
    this.day = day;
    this.within = within;
  }

  private record Ranked<T, C>(T fact, C rank) {}

  /**
   * Obtains an order.
   *
   * @param day gets the day of a fact
   * @param rank gets by what the facts of a day are in order
   */
  public static <T, C extends Comparable<? super C>> DayOrder<T> of(
      Function<T, LocalDate> day, Function<T, C> rank) {
    return new DayOrder<>(
        day,
        facts -> facts.stream()
            .map(fact -> new Ranked<>(fact, rank.apply(fact)))
            .sorted(Comparator.comparing(Ranked::rank))
            .map(Ranked::fact)
            .toList());
  }

  LocalDate day(T fact) {
    return day.apply(fact);
  }

  /** Puts facts in order. */
  public void sort(List<T> facts) {
    if (facts.size() > 1) {
      facts.sort(Comparator.comparing(day));
      int first = 0;
      for (int past = 1; past <= facts.size(); past++) {
        boolean another =
            past == facts.size() || !day.apply(facts.get(past)).equals(day.apply(facts.get(first)));
        if (another) {
          sort(facts.subList(first, past), within);
          first = past;
        }
      }
    }
  }

  private static <T> void sort(List<T> ofOneDay, Function<List<T>, List<T>> within) {
    if (ofOneDay.size() > 1) {
      List<T> inOrder = within.apply(new ArrayList<>(ofOneDay));
      for (int each = 0; each < inOrder.size(); each++) {
        ofOneDay.set(each, inOrder.get(each));
      }
    }
  }
}
