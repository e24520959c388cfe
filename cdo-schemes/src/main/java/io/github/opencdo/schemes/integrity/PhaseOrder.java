package io.github.opencdo.schemes.integrity;

import io.github.opencdo.model.scope.Phase;
import io.github.opencdo.model.time.DateRange;
import io.github.opencdo.schemes.binding.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Whether phases follow each other. */
final class PhaseOrder {

  private final Consumer<Complaint> complaints;

  PhaseOrder(Consumer<Complaint> complaints) {
    this.complaints = complaints;
  }

  void check(List<Part<Phase>> phases) {
    for (int index = 1; index < phases.size(); index++) {
      check(phases.get(index - 1), phases.get(index));
    }
  }

  private void check(Part<Phase> earlier, Part<Phase> later) {
    DateRange first = earlier.value().getDuring();
    DateRange second = later.value().getDuring();
    if (first.overlaps(second)) {
      complain("phase.overlap", earlier, later);
    } else if (start(second).isBefore(start(first))) {
      complain("phase.order", earlier, later);
    }
  }

  private static LocalDate start(DateRange range) {
    return range.getStartInclusive().orElse(LocalDate.MIN);
  }

  private void complain(String key, Part<Phase> earlier, Part<Phase> later) {
    complaints.accept(new Complaint(
        later,
        "during",
        key,
        later.value().getDuring(),
        earlier.value().getId(),
        earlier.value().getDuring()));
  }
}
