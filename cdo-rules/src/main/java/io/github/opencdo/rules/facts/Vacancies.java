package io.github.opencdo.rules.facts;

import io.github.opencdo.model.time.DateRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The days of a range that none of others takes. */
final class Vacancies {

  private Vacancies() {}

  static List<DateRange> within(DateRange whole, List<DateRange> taken) {
    List<DateRange> left = List.of(whole);
    for (DateRange each : taken) {
      left = left.stream().flatMap(part -> without(part, each)).toList();
    }
    return left;
  }

  private static Stream<DateRange> without(DateRange part, DateRange taken) {
    Stream<DateRange> before = taken.getStartInclusive().map(DateRange::until).stream();
    Stream<DateRange> after = taken.getEndExclusive().map(DateRange::from).stream();
    return Stream.concat(before, after).map(part::intersection).flatMap(Optional::stream);
  }
}
