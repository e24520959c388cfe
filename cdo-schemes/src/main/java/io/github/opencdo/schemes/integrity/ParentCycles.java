package io.github.opencdo.schemes.integrity;

import io.github.opencdo.schemes.binding.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Whether nothing is above itself. */
final class ParentCycles<I> {

  private final Consumer<Complaint> complaints;
  private final String key;

  ParentCycles(Consumer<Complaint> complaints, String key) {
    this.complaints = complaints;
    this.key = key;
  }

  <T> void check(List<Part<T>> list, Function<T, I> identifier, Function<T, Optional<I>> parent) {
    Cycles<I> cycles = new Cycles<>();
    Set<I> seen = new HashSet<>();
    for (Part<T> part : list) {
      I id = identifier.apply(part.value());
      if (seen.add(id)) {
        parent
            .apply(part.value())
            .ifPresent(above -> cycles.add(id, above, new Complaint(part, "parent", key)));
      }
    }
    cycles.report(complaints);
  }
}
