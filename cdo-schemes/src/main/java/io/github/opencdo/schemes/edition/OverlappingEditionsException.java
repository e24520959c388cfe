package io.github.opencdo.schemes.edition;

import io.github.opencdo.model.place.JurisdictionId;
import java.util.List;

/** Two editions of one jurisdiction are in force at a time, and neither cites why it prevails. */
public final class OverlappingEditionsException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final transient JurisdictionId jurisdiction;
  private final transient List<EditionPeriod> editions;

  OverlappingEditionsException(
      JurisdictionId jurisdiction, EditionPeriod earlier, EditionPeriod later) {
    super(
        "Editions in %s must not overlap unless one cites a higher priority, but %s overlaps with %s"
            .formatted(jurisdiction, later, earlier));
    this.jurisdiction = jurisdiction;
    this.editions = List.of(earlier, later);
  }

  /** Gets the jurisdiction. */
  public JurisdictionId getJurisdiction() {
    return jurisdiction;
  }

  /** Gets the two editions and their days, in order of their first days. */
  public List<EditionPeriod> getEditions() {
    return editions;
  }
}
