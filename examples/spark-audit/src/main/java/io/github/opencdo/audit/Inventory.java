package io.github.opencdo.audit;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which lines there are, one for each jurisdiction; a second one of the same is not judged.
 *
 * @param lines the first line of each jurisdiction
 * @param repeated the lines that are not the first, and which is
 */
record Inventory(SortedMap<String, Entry> lines, Map<Origin, Origin> repeated) {

  /**
   * A line that can be judged.
   *
   * @param origin where it stands
   * @param heading whose register it is
   * @param weight how much there is to judge, in bytes
   */
  record Entry(Origin origin, Heading heading, long weight) implements Serializable {

    static Entry of(JurisdictionLine line) {
      return new Entry(line.origin(), line.heading(), line.text().length);
    }

    boolean isElsewhere() {
      return heading.concern() == Heading.Concern.ELSEWHERE;
    }
  }

  /** Makes the inventory of all lines; of two of a jurisdiction the one that stands first counts. */
  static Inventory of(List<Entry> all) {
    SortedMap<String, Entry> lines = new TreeMap<>();
    Map<Origin, Origin> repeated = new HashMap<>();
    List<Entry> ordered = new ArrayList<>(all);
    ordered.sort(Comparator.comparing(Entry::origin));
    for (Entry each : ordered) {
      Entry first = lines.putIfAbsent(each.heading().jurisdiction(), each);
      if (first != null) {
        repeated.put(each.origin(), first.origin());
      }
    }
    return new Inventory(lines, repeated);
  }

  /** Finds the line of the jurisdiction for which the scheme was issued. */
  Optional<Entry> findHome() {
    return lines.values().stream()
        .filter(each -> each.heading().concern() == Heading.Concern.HOME)
        .findFirst();
  }

  /** Gets how many lines are none of the scheme's business. */
  long elsewhere() {
    return lines.values().stream().filter(Entry::isElsewhere).count();
  }
}
