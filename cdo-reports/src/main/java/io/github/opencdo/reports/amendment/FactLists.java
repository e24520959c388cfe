package io.github.opencdo.reports.amendment;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Lists of facts, some of which are edited or left out. */
public final class FactLists {

  private FactLists() {}

  public static <T> List<T> edit(List<T> facts, Predicate<T> which, UnaryOperator<T> edit) {
    return facts.stream()
        .map(each -> which.test(each) ? edit.apply(each) : each)
        .toList();
  }

  public static <T> List<T> without(List<T> facts, Predicate<T> which) {
    return facts.stream().filter(which.negate()).toList();
  }
}
