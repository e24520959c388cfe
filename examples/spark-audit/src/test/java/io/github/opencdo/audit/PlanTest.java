package io.github.opencdo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.audit.Heading.Concern;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanTest {

  @Test
  void one_huge_jurisdiction_has_a_task_to_itself() {
    Map<String, Long> weights = new TreeMap<>(Map.of("huge", 1_000L));
    IntStream.range(0, 90).forEach(each -> weights.put("small-" + each, 10L));

    Map<Integer, Long> loads = loads(weights, plan(weights, List.of(), 4));

    assertThat(loads.values()).containsExactlyInAnyOrder(1_000L, 300L, 300L, 300L);
  }

  @Test
  void tied_jurisdictions_are_judged_together() {
    Map<String, Long> weights = Map.of("a", 10L, "b", 10L, "c", 10L, "d", 10L);

    Plan plan = plan(weights, List.of(Set.of("a", "b"), Set.of("b", "d")), 4);

    assertThat(plan.slots().get("a")).isEqualTo(plan.slots().get("b"));
    assertThat(plan.slots().get("a")).isEqualTo(plan.slots().get("d"));
    assertThat(plan.slots().get("c").task()).isNotEqualTo(plan.slots().get("a").task());
  }

  @Test
  void the_same_lines_have_the_same_plan() {
    Map<String, Long> weights = new TreeMap<>();
    IntStream.range(0, 50).forEach(each -> weights.put("place-" + each, each % 7L));

    assertThat(plan(weights, List.of(), 6)).isEqualTo(plan(weights, List.of(), 6));
  }

  private static Plan plan(Map<String, Long> weights, List<Set<String>> ties, int tasks) {
    return Plan.of(lines(weights), Parcels.of(weights.keySet(), ties), tasks);
  }

  private static Map<String, Inventory.Entry> lines(Map<String, Long> weights) {
    Map<String, Inventory.Entry> lines = new TreeMap<>();
    weights.forEach((place, weight) -> lines.put(
        place,
        new Inventory.Entry(
            new Origin("file", 1), new Heading(place, "province", Concern.BELOW), weight)));
    return lines;
  }

  private static Map<Integer, Long> loads(Map<String, Long> weights, Plan plan) {
    Map<Integer, Long> loads = new HashMap<>();
    weights.forEach(
        (place, weight) -> loads.merge(plan.slots().get(place).task(), weight, Long::sum));
    return loads;
  }
}
