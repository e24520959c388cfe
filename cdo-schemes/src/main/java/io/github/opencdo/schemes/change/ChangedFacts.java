package io.github.opencdo.schemes.change;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Observation;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Facts that are different, and which of them speak of what a finding is about. */
final class ChangedFacts {

  private final Set<FactChange> all = new TreeSet<>();
  private final Map<String, Set<FactChange>> byMention = new HashMap<>();
  private final Map<String, Set<String>> holders = new HashMap<>();

  /**
   * Obtains the collection.
   *
   * @param facts all facts that may say whose the facts are that a finding looked at
   */
  ChangedFacts(Collection<Fact> facts) {
    facts.forEach(fact -> fact.id()
        .ifPresent(
            id -> holders.computeIfAbsent(id, key -> new TreeSet<>()).addAll(fact.holders())));
  }

  void add(Fact fact, FactChange change) {
    all.add(change);
    fact.mentions()
        .forEach(text -> byMention.computeIfAbsent(text, key -> new TreeSet<>()).add(change));
  }

  /** Gets the lists in which they stand. */
  Set<String> lists() {
    return all.stream().map(FactChange::getList).collect(Collectors.toUnmodifiableSet());
  }

  /** Gets those of some lists that speak of what findings are about; all of these lists if none does. */
  List<FactChange> about(Pair pair, Set<String> lists) {
    Set<FactChange> about = new TreeSet<>();
    concerned(pair).forEach(text -> about.addAll(byMention.getOrDefault(text, Set.of())));
    List<FactChange> named = of(lists, about);
    return named.isEmpty() ? of(lists, all) : named;
  }

  private static List<FactChange> of(Set<String> lists, Set<FactChange> changes) {
    return lists.isEmpty()
        ? List.of()
        : changes.stream().filter(change -> lists.contains(change.getList())).toList();
  }

  private Set<String> concerned(Pair pair) {
    Set<String> concerned = new TreeSet<>();
    pair.findings().flatMap(ChangedFacts::entities).forEach(entity -> {
      concerned.add(entity.toString());
      concerned.add(entity.getId());
      concerned.addAll(holders.getOrDefault(entity.getId(), Set.of()));
    });
    return concerned;
  }

  private static Stream<EntityRef> entities(Finding finding) {
    return Stream.of(
            Stream.of(finding.getKey().getSubject()),
            finding.getWithin().stream(),
            finding.getExplanation().getObserved().stream().map(Observation::getEntity))
        .flatMap(each -> each);
  }
}
