package io.github.opencdo.rules.assessor;

import io.github.opencdo.rules.finding.Account;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.spi.Obligation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the subjects of one requirement stand: numbers by outcome, and the findings that are open. */
final class Tally {

  private static final Outcome[] OUTCOMES = Outcome.values();
  private static final Comparator<Finding> BY_SUBJECT =
      Comparator.comparing(finding -> finding.getKey().getSubject());

  private final int[] counts = new int[OUTCOMES.length];
  private final List<Finding> open = new ArrayList<>(0);

  private Optional<List<Finding>> all = Optional.empty();

  /** Obtains the tally of all findings of a requirement, by subject. */
  static Tally of(List<Finding> findings) {
    Tally tally = new Tally();
    findings.forEach(tally::add);
    tally.all = Optional.of(findings);
    return tally;
  }

  void add(Finding finding) {
    count(finding.getOutcome(), 1);
    if (finding.getOutcome().isOpen()) {
      open.add(finding);
    }
  }

  void count(Outcome outcome, int subjects) {
    counts[outcome.ordinal()] += subjects;
  }

  /** Adds the numbers of another a number of times, which may be negative. */
  void add(Tally other, int times) {
    for (int outcome = 0; outcome < counts.length; outcome++) {
      counts[outcome] += times * other.counts[outcome];
    }
  }

  /** Adds open findings that are counted already. */
  void show(List<Finding> findings) {
    open.addAll(findings);
  }

  int count(Outcome outcome) {
    return counts[outcome.ordinal()];
  }

  /** Finds all findings, by subject; empty if those that are not open were only counted. */
  Optional<List<Finding>> findAll() {
    return all;
  }

  /** Gets the findings that are neither satisfied nor inapplicable, by subject. */
  List<Finding> open() {
    if (open.size() > 1) {
      open.sort(BY_SUBJECT);
    }
    return open;
  }

  Account account(Obligation<?> obligation) {
    Map<Outcome, Integer> numbers = new EnumMap<>(Outcome.class);
    for (Outcome each : OUTCOMES) {
      if (counts[each.ordinal()] > 0) {
        numbers.put(each, counts[each.ordinal()]);
      }
    }
    return Account.builder()
        .provision(obligation.provision().getId())
        .requirement(obligation.name())
        .counts(numbers)
        .build();
  }
}
