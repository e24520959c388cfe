package io.github.opencdo.reports.explanation;

import io.github.opencdo.reports.repair.Amendment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tries changes: one alone, then two together, then three. */
final class Trials {

  private static final int TOGETHER = 3;
  private static final int AT_MOST = 150;

  private Trials() {}

  /** Finds the fewest changes that help; among as many, those that breach the least anew, then the first. */
  static Optional<Trial> smallest(
      List<Amendment> candidates, Function<List<Amendment>, Optional<Trial>> attempt) {
    int left = AT_MOST;
    for (int size = 1; size <= TOGETHER && size <= candidates.size(); size++) {
      List<List<Amendment>> sets = subsets(candidates, size, left);
      Optional<Trial> best = sets.stream()
          .flatMap(set -> attempt.apply(set).stream())
          .min(Comparator.comparing(trial -> trial.fresh().size()));
      if (best.isPresent()) {
        return best;
      }
      left -= sets.size();
    }
    return Optional.empty();
  }

  private static List<List<Amendment>> subsets(List<Amendment> all, int size, int limit) {
    return subsets(all, size).limit(Math.max(limit, 0)).toList();
  }

  private static Stream<List<Amendment>> subsets(List<Amendment> all, int size) {
    if (size == 0) {
      return Stream.of(List.of());
    }
    return Stream.iterate(0, first -> first + size <= all.size(), first -> first + 1)
        .flatMap(first -> subsets(all.subList(first + 1, all.size()), size - 1)
            .map(rest -> with(all.get(first), rest)));
  }

  private static List<Amendment> with(Amendment first, List<Amendment> rest) {
    List<Amendment> all = new ArrayList<>(rest);
    all.add(0, first);
    return all;
  }
}
