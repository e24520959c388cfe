package io.github.opencdo.schemes.integrity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Finds cycles among arrows, one for each knot, without recursion. */
final class Cycles<N> {

  private final Map<N, Collection<N>> arrows = new LinkedHashMap<>();
  private final Map<N, Complaint> places = new HashMap<>();

  /** Adds an arrow, and what to complain of if it is the first of a cycle. */
  void add(N from, N to, Complaint place) {
    arrows.computeIfAbsent(from, node -> new ArrayList<>()).add(to);
    places.putIfAbsent(from, place);
  }

  /** Complains of each cycle where it begins. */
  void report(Consumer<Complaint> complaints) {
    Set<N> done = new HashSet<>();
    List<List<N>> cycles = new ArrayList<>();
    for (N start : arrows.keySet()) {
      new Walk(done, cycles).from(start);
    }
    cycles.stream().map(this::complaint).forEach(complaints);
  }

  private Complaint complaint(List<N> cycle) {
    Complaint place = Objects.requireNonNull(places.get(cycle.get(0)));
    String text = cycle.stream().map(String::valueOf).collect(Collectors.joining(" → "));
    return new Complaint(place.part(), place.relative(), place.key(), text);
  }

  private final class Walk {

    private final Set<N> done;
    private final List<List<N>> cycles;
    private final List<N> path = new ArrayList<>();
    private final Map<N, Integer> positions = new LinkedHashMap<>();
    private final List<List<N>> left = new ArrayList<>();

    Walk(Set<N> done, List<List<N>> cycles) {
      this.done = done;
      this.cycles = cycles;
    }

    void from(N start) {
      enter(start);
      while (!path.isEmpty()) {
        List<N> next = left.get(left.size() - 1);
        if (next.isEmpty()) {
          leave();
        } else {
          enter(next.remove(next.size() - 1));
        }
      }
    }

    private void enter(N node) {
      Integer position = positions.get(node);
      if (position != null) {
        List<N> cycle = new ArrayList<>(path.subList(position, path.size()));
        cycle.add(node);
        cycles.add(cycle);
      } else if (done.add(node)) {
        positions.put(node, path.size());
        path.add(node);
        left.add(new ArrayList<>(arrows.getOrDefault(node, List.of())));
      }
    }

    private void leave() {
      positions.remove(path.remove(path.size() - 1));
      left.remove(left.size() - 1);
    }
  }
}
