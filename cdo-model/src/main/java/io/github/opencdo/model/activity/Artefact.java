package io.github.opencdo.model.activity;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.time.DateRange;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A standing thing that exists over a time (制度成果), such as a rule, a mechanism or a list.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Artefact.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Artefact.Builder.class)
public abstract class Artefact {

  Artefact() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the type. */
  public abstract ArtefactCode getType();

  /** Gets the unit or body that has it. */
  public abstract EntityRef getOwner();

  /** Gets the days on which it exists. */
  public abstract DateRange getDuring();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Artefact}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableArtefact.Builder {
    Builder() {}
  }
}
