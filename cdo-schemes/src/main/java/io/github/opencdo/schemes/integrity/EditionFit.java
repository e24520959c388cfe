package io.github.opencdo.schemes.integrity;

import io.github.opencdo.model.scheme.Edition;
import io.github.opencdo.model.scheme.SchemeStatus;
import io.github.opencdo.model.scope.Phase;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.model.time.DateRange;
import io.github.opencdo.schemes.binding.Part;
import io.github.opencdo.schemes.binding.Parts;
import java.util.List;
import java.util.function.Consumer;

/** Whether the validity of an edition fits its phases and its status, and whether others are others. */
final class EditionFit {

  private final Consumer<Complaint> complaints;
  private final List<Part<SchemeId>> ids;
  private final List<Part<SchemeStatus>> statuses;
  private final List<Part<Edition>> editions;
  private final List<Part<Phase>> phases;

  EditionFit(Parts parts, Consumer<Complaint> complaints) {
    this.complaints = complaints;
    this.ids = parts.get("id", SchemeId.class);
    this.statuses = parts.get("status", SchemeStatus.class);
    this.editions = parts.get("edition", Edition.class);
    this.phases = parts.get("phases", Phase.class);
  }

  void check() {
    statuses.stream().filter(status -> status.value().isEnded()).forEach(this::requireEnd);
    for (Part<Edition> edition : editions) {
      phases.forEach(phase -> requireValid(phase, edition.value().getDuring()));
      ids.forEach(id -> requireOthers(edition, id.value()));
    }
  }

  private void requireValid(Part<Phase> phase, List<DateRange> validity) {
    DateRange during = phase.value().getDuring();
    if (!validity.isEmpty() && validity.stream().noneMatch(span -> span.encloses(during))) {
      complaints.accept(new Complaint(phase, "during", "edition.phase", during, validity));
    }
  }

  private void requireEnd(Part<SchemeStatus> status) {
    List<DateRange> spans = editions.stream()
        .flatMap(edition -> edition.value().getDuring().stream())
        .toList();
    List<DateRange> validity = spans.isEmpty()
        ? phases.stream().map(phase -> phase.value().getDuring()).toList()
        : spans;
    validity.stream()
        .filter(span -> span.getEndExclusive().isEmpty())
        .forEach(span ->
            complaints.accept(new Complaint(status, "", "edition.end", status.value(), span)));
  }

  private void requireOthers(Part<Edition> edition, SchemeId id) {
    edition
        .value()
        .getSuccessor()
        .filter(id::equals)
        .ifPresent(
            same -> complaints.accept(new Complaint(edition, "successor", "edition.self", same)));
    if (edition.value().getParents().contains(id)) {
      complaints.accept(new Complaint(edition, "parents", "edition.self", id));
    }
  }
}
