package io.github.opencdo.schemes.change;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.rules.finding.Assessment;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/** In what two assessments differ beside their findings. */
final class Contrast {

  private final Circumstances before;
  private final Circumstances after;
  private final Interval interval;
  private final ChangedFacts changed;
  private final ChangedFacts dated;

  Contrast(Assessment before, Assessment after) {
    this.before = Circumstances.of(before);
    this.after = Circumstances.of(after);
    this.interval = Interval.between(before.getAsOf(), after.getAsOf());
    FactDiff facts = new FactDiff(before.getRegister(), after.getRegister());
    this.changed = facts.between();
    this.dated = facts.during(interval);
  }

  Circumstances before() {
    return before;
  }

  Circumstances after() {
    return after;
  }

  /** Gets the facts that the registers do not have in common. */
  ChangedFacts changed() {
    return changed;
  }

  /** Gets the facts that take effect or end between the two days. */
  ChangedFacts dated() {
    return dated;
  }

  Interval interval() {
    return interval;
  }

  boolean isForwards() {
    return before.day().isBefore(after.day());
  }

  boolean isOfOneEdition() {
    return before.scheme().equals(after.scheme());
  }

  /** Gets all in which the two differ. */
  Set<Factor> factors() {
    Set<Factor> factors = new HashSet<>();
    changed.lists().stream().map(Factor::facts).forEach(factors::add);
    if (!isOfOneEdition() || !before.phase().equals(after.phase())) {
      factors.add(Factor.EDITION);
    }
    if (differ(register -> register.getRecords())) {
      factors.add(Factor.RECORDS);
    }
    if (differ(register -> Set.copyOf(register.getWaivers()))) {
      factors.add(Factor.WAIVERS);
    }
    if (differ(register -> Set.copyOf(register.getParameters()))) {
      factors.add(Factor.PARAMETERS);
    }
    if (!before.day().equals(after.day())) {
      factors.add(Factor.DAY);
    }
    return Set.copyOf(factors);
  }

  private boolean differ(Function<Register, Set<?>> part) {
    return !part.apply(before.register()).equals(part.apply(after.register()));
  }
}
