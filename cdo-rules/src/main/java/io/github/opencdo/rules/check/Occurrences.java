package io.github.opencdo.rules.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When that happened which had to. */
interface Occurrences {

  /** Finds the first day on which it was complete within a span of days, both inclusive. */
  Optional<LocalDate> completed(LocalDate first, LocalDate last);

  /** Finds the last day on which it was complete once more. */
  Optional<LocalDate> lastCompleted();

  /** Obtains the occurrences of what is complete as soon as it happened so many times. */
  static Occurrences of(List<LocalDate> days, int times) {
    List<LocalDate> inOrder = days.stream().sorted().toList();
    return new Occurrences() {
      @Override
      public Optional<LocalDate> completed(LocalDate first, LocalDate last) {
        return inOrder.stream()
            .filter(day -> !day.isBefore(first) && !day.isAfter(last))
            .skip(times - 1L)
            .findFirst();
      }

      @Override
      public Optional<LocalDate> lastCompleted() {
        return inOrder.stream().skip(times - 1L).reduce((one, other) -> other);
      }
    };
  }
}
