package io.github.opencdo.rules.finding;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The findings of an assessment: those that are open are there, the others are made when asked for. */
final class Findings {

  private final List<Finding> open;
  private final Supplier<List<Finding>> maker;
  private @Nullable List<Finding> all;

  private Findings(List<Finding> open, Supplier<List<Finding>> maker) {
    this.open = List.copyOf(open);
    this.maker = maker;
  }

  static Findings of(List<Finding> all) {
    List<Finding> copy = List.copyOf(all);
    return new Findings(
        copy.stream().filter(each -> each.getOutcome().isOpen()).toList(), () -> copy);
  }

  static Findings of(List<Finding> open, Supplier<List<Finding>> maker) {
    return new Findings(open, maker);
  }

  List<Finding> open() {
    return open;
  }

  synchronized List<Finding> all() {
    if (all == null) {
      all = List.copyOf(maker.get());
    }
    return all;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Findings those && all().equals(those.all());
  }

  @Override
  public int hashCode() {
    return Objects.hash(open);
  }

  @Override
  public String toString() {
    return all().toString();
  }
}
