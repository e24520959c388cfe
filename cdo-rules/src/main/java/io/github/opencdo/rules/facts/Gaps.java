package io.github.opencdo.rules.facts;

import io.github.opencdo.model.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is left of a range of days without others. */
final class Gaps {

  private Gaps() {}

  static List<DateRange> between(DateRange whole, List<DateRange> taken) {
    List<DateRange> left = List.of(whole);
    for (DateRange each : taken) {
      left = left.stream().flatMap(part -> without(part, each)).toList();
    }
    return left;
  }

  static Optional<DateRange> intersection(DateRange one, DateRange other) {
    return range(
        later(start(one), start(other)), end(one).isBefore(end(other)) ? end(one) : end(other));
  }

  private static Stream<DateRange> without(DateRange part, DateRange taken) {
    if (!part.overlaps(taken)) {
      return Stream.of(part);
    }
    return Stream.of(range(start(part), start(taken)), range(end(taken), end(part)))
        .flatMap(Optional::stream);
  }

  private static Optional<DateRange> range(LocalDate start, LocalDate end) {
    if (!start.isBefore(end)) {
      return Optional.empty();
    }
    String first = start.equals(LocalDate.MIN) ? ".." : start.toString();
    String last = end.equals(LocalDate.MAX) ? ".." : end.toString();
    return Optional.of(DateRange.parse(first + "/" + last));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate start(DateRange range) {
    return range.getStartInclusive().orElse(LocalDate.MIN);
  }

  private static LocalDate end(DateRange range) {
    return range.getEndExclusive().orElse(LocalDate.MAX);
  }
}
