package io.github.opencdo.audit;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Which jurisdictions are judged together, and by which task.
 *
 * <p>Tied ones are never separated. The heaviest are given out first, each to the task that has least to do; so one very large
 * jurisdiction has a task to itself, and no task waits behind it.
 *
 * @param tasks how many tasks there are
 * @param slots the place of each jurisdiction
 */
record Plan(int tasks, Map<String, Slot> slots) implements Serializable {

  /**
   * Where a jurisdiction is judged.
   *
   * @param task the number of the task
   * @param group those that are judged as one register
   */
  record Slot(int task, String group) implements Serializable {}

  private record Load(int task, long weight) {}

  /**
   * Makes a plan.
   *
   * @param lines the line of each jurisdiction that is judged
   * @param parcels which of them are tied
   * @param tasks how many tasks there may be
   */
  static Plan of(Map<String, Inventory.Entry> lines, Parcels parcels, int tasks) {
    Map<String, Long> weights = new TreeMap<>();
    lines.forEach((each, line) -> weights.merge(parcels.leaderOf(each), line.weight(), Long::sum));
    Map<String, Integer> given = give(weights, tasks);
    Map<String, Slot> slots = new HashMap<>();
    lines.keySet().forEach(each -> {
      String leader = parcels.leaderOf(each);
      slots.put(each, new Slot(given.get(leader), lines.get(leader).heading().province()));
    });
    return new Plan(tasks, slots);
  }

  /** Checks whether a line is judged. */
  boolean judges(JurisdictionLine line) {
    return slots.containsKey(line.heading().jurisdiction());
  }

  /** Gets where a line is judged. */
  Slot slotOf(JurisdictionLine line) {
    return slots.get(line.heading().jurisdiction());
  }

  private static Map<String, Integer> give(Map<String, Long> weights, int tasks) {
    PriorityQueue<Load> loads =
        new PriorityQueue<>(Comparator.comparing(Load::weight).thenComparing(Load::task));
    for (int task = 0; task < tasks; task++) {
      loads.add(new Load(task, 0));
    }
    Map<String, Integer> given = new LinkedHashMap<>();
    List<Map.Entry<String, Long>> heaviestFirst = weights.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .toList();
    for (Map.Entry<String, Long> each : heaviestFirst) {
      Load least = loads.remove();
      given.put(each.getKey(), least.task());
      loads.add(new Load(least.task(), least.weight() + each.getValue()));
    }
    return given;
  }
}
