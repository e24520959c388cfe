package io.github.opencdo.schemes.provider;

import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.scheme.Priority;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scheme.SchemeStatus;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.time.DateRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a catalogue says of a scheme (制度题录): for whom it is in force and when, but none of its provisions.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
public abstract class SchemeHeading {

  SchemeHeading() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Obtains the heading of a scheme.
   *
   * @param scheme the scheme
   * @return the heading
   */
  public static SchemeHeading of(Scheme scheme) {
    return builder()
        .id(scheme.getId())
        .status(scheme.getStatus())
        .jurisdictions(
            scheme.issuingJurisdictions().stream().map(Jurisdiction::getId).toList())
        .validity(scheme.getValidity())
        .successor(scheme.getEdition().getSuccessor())
        .priority(scheme.getEdition().getPriority())
        .parents(scheme.getEdition().getParents())
        .build();
  }

  /** Gets the identifier. */
  public abstract SchemeId getId();

  /** Gets the legal status. */
  public abstract SchemeStatus getStatus();

  /** Gets the jurisdictions of all that issued it. */
  public abstract Set<JurisdictionId> getJurisdictions();

  /** Gets the spans in which it is valid, in order of time. */
  public abstract List<DateRange> getValidity();

  /** Gets the edition that replaces it from that one's first day on, empty where there is none. */
  public abstract Optional<SchemeId> getSuccessor();

  /** Gets why it prevails over others of its jurisdiction, empty where it does not. */
  public abstract Optional<Priority> getPriority();

  /** Gets the schemes on which it is founded. */
  public abstract Set<SchemeId> getParents();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link SchemeHeading}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableSchemeHeading.Builder {
    Builder() {}
  }
}
