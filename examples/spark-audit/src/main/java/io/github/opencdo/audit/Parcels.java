package io.github.opencdo.audit;

import io.github.opencdo.audit.Inventory.Entry;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Jurisdictions that are tied, directly or by others, and so have to be judged together.
 *
 * @param leaders for each jurisdiction one of those to which it is tied, the same for all of them
 */
record Parcels(Map<String, String> leaders) {

  /** Puts those together that are tied. */
  static Parcels of(Collection<String> jurisdictions, Collection<Set<String>> ties) {
    Map<String, String> leaders = new HashMap<>();
    jurisdictions.forEach(each -> leaders.put(each, each));
    for (Set<String> tied : ties) {
      Iterator<String> each = tied.iterator();
      String first = leader(each.next(), leaders);
      while (each.hasNext()) {
        leaders.put(leader(each.next(), leaders), first);
      }
    }
    Map<String, String> found = new TreeMap<>();
    leaders.keySet().forEach(each -> found.put(each, leader(each, leaders)));
    return new Parcels(found);
  }

  private static String leader(String jurisdiction, Map<String, String> leaders) {
    String leader = jurisdiction;
    while (!leaders.get(leader).equals(leader)) {
      leader = leaders.get(leader);
    }
    return leader;
  }

  /** Gets the one that stands for all those to which a jurisdiction is tied. */
  String leaderOf(String jurisdiction) {
    return leaders.get(jurisdiction);
  }

  /** Gets the lines with which the scheme has to do, and those that are tied to them. */
  Map<String, Entry> concerned(Map<String, Entry> lines) {
    Set<String> concerned = lines.values().stream()
        .filter(each -> !each.isElsewhere())
        .map(each -> leaderOf(each.heading().jurisdiction()))
        .collect(Collectors.toSet());
    Map<String, Entry> some = new TreeMap<>(lines);
    some.keySet().removeIf(each -> !concerned.contains(leaderOf(each)));
    return some;
  }
}
