package io.github.opencdo.schemes.change;

import io.github.opencdo.model.register.Register;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts that are different between two assessments. */
final class FactDiff {

  private final List<Fact> before;
  private final List<Fact> after;

  FactDiff(Register before, Register after) {
    this.before = RegisterFacts.of(before);
    this.after = before.equals(after) ? this.before : RegisterFacts.of(after);
  }

  /** Finds what the registers themselves do not have in common, whatever the order of their facts. */
  ChangedFacts between() {
    ChangedFacts changed = new ChangedFacts(all());
    Map<String, List<Fact>> former = byIdentity(before);
    Map<String, List<Fact>> later = byIdentity(after);
    Set<String> identities = new TreeSet<>(former.keySet());
    identities.addAll(later.keySet());
    identities.forEach(identity -> add(
        former.getOrDefault(identity, List.of()),
        later.getOrDefault(identity, List.of()),
        changed));
    return changed;
  }

  private static void add(List<Fact> former, List<Fact> later, ChangedFacts changed) {
    if (!former.equals(later)) {
      Fact fact = (later.isEmpty() ? former : later).get(0);
      Transition transition = transition(former.size(), later.size());
      changed.add(fact, FactChange.of(fact.list(), fact.label(), transition, Optional.empty()));
    }
  }

  private static Transition transition(int former, int later) {
    if (former == later) {
      return Transition.CHANGED;
    }
    return former < later ? Transition.ADDED : Transition.REMOVED;
  }

  /** Finds what takes effect or ends between two days. */
  ChangedFacts during(Interval interval) {
    ChangedFacts changed = new ChangedFacts(all());
    Stream.concat(before.stream(), after.stream())
        .distinct()
        .sorted(Comparator.comparing(Fact::list).thenComparing(Fact::label))
        .forEach(fact -> Edge.of(fact.node())
            .filter(edge -> interval.turnsOn(edge.day()))
            .forEach(edge -> changed.add(fact, change(fact, edge))));
    return changed;
  }

  private static FactChange change(Fact fact, Edge edge) {
    return FactChange.of(fact.list(), fact.label(), edge.transition(), Optional.of(edge.day()));
  }

  private Collection<Fact> all() {
    List<Fact> all = new ArrayList<>(before);
    all.addAll(after);
    return all;
  }

  private static Map<String, List<Fact>> byIdentity(List<Fact> facts) {
    return facts.stream()
        .sorted(Comparator.comparing(fact -> fact.node().toString()))
        .collect(Collectors.groupingBy(
            fact -> fact.list() + " " + fact.id().orElseGet(fact.node()::toString),
            TreeMap::new,
            Collectors.toList()));
  }
}
