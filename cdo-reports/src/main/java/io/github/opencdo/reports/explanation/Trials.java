package io.github.opencdo.reports.explanation;

import io.github.opencdo.reports.amendment.Amendment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tries changes: one alone, then two together, then three; where more are needed, all of them, leaving out one after
 * the other that is not.
 */
final class Trials {

  private static final int TOGETHER = 3;
  private static final int AT_MOST = 150;

  private final Function<List<Amendment>, Optional<Trial>> attempt;

  /**
   * Prepares the trials.
   *
   * @param attempt makes some changes, and tells what came of it if that helps
   */
  Trials(Function<List<Amendment>, Optional<Trial>> attempt) {
    this.attempt = attempt;
  }

  /** Finds the fewest changes that help; among as many, those that breach the least anew, then the first. */
  Optional<Trial> smallest(List<Amendment> candidates) {
    int left = AT_MOST;
    for (int size = 1; size <= TOGETHER && size <= candidates.size(); size++) {
      List<List<Amendment>> sets = subsets(candidates, size, left);
      Optional<Trial> best = best(sets.stream());
      if (best.isPresent()) {
        return best;
      }
      left -= sets.size();
    }
    return attempt.apply(candidates).map(all -> needed(all, candidates.size()));
  }

  // From the last on, since the first are the least to ask for.
  private Trial needed(Trial all, int size) {
    Trial needed = all;
    for (int i = size - 1; i >= 0; i--) {
      needed = attempt.apply(without(needed.amendments(), i)).orElse(needed);
    }
    return needed;
  }

  private static List<Amendment> without(List<Amendment> all, int index) {
    return IntStream.range(0, all.size())
        .filter(each -> each != index)
        .mapToObj(all::get)
        .toList();
  }

  private Optional<Trial> best(Stream<List<Amendment>> sets) {
    return sets.flatMap(set -> attempt.apply(set).stream())
        .min(Comparator.comparing(trial -> trial.fresh().size()));
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
