package io.github.opencdo.rules.schedule;

import io.github.opencdo.rules.schedule.Deadline.Dated;
import io.github.opencdo.rules.schedule.Deadline.NotBegun;
import io.github.opencdo.rules.schedule.Deadline.Unknown;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The earlier or later of several deadlines. */
final class Choices {

  private static final Comparator<Dated> BY_LAST =
      Comparator.comparing(Dated::last).thenComparing(Dated::first);

  private Choices() {}

  /** Chooses the earliest; what has not begun cannot be it. */
  static List<Deadline> earliest(List<List<Deadline>> ways) {
    return each(
        ways,
        options -> find(options, Unknown.class)
            .or(() -> dated(options).min(BY_LAST))
            .orElseGet(() -> options.get(0)));
  }

  /** Chooses the latest; what has not begun can still be it. */
  static List<Deadline> latest(List<List<Deadline>> ways) {
    return each(
        ways,
        options -> find(options, Unknown.class)
            .or(() -> find(options, NotBegun.class))
            .or(() -> dated(options).max(BY_LAST))
            .orElseThrow());
  }

  private static List<Deadline> each(
      List<List<Deadline>> ways, Function<List<Deadline>, Deadline> choose) {
    int most = ways.stream().mapToInt(List::size).max().orElseThrow();
    return IntStream.range(0, most)
        .mapToObj(index -> ways.stream().flatMap(way -> at(way, index)).toList())
        .map(choose)
        .toList();
  }

  private static Stream<Deadline> at(List<Deadline> way, int index) {
    return way.size() == 1 ? way.stream() : way.stream().skip(index).limit(1);
  }

  private static Optional<Deadline> find(List<Deadline> options, Class<? extends Deadline> kind) {
    return options.stream().filter(kind::isInstance).findFirst();
  }

  private static Stream<Dated> dated(List<Deadline> options) {
    return options.stream().filter(Dated.class::isInstance).map(Dated.class::cast);
  }
}
