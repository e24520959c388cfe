package io.github.opencdo.model.scheme;

import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.source.ClausePath;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.model.text.LocalizedText;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A normative statement of a document (条款): the unit of everything that is judged.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Provision.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Provision.Builder.class)
public abstract class Provision {

  Provision() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the identifier. */
  public abstract ProvisionId getId();

  /** Gets the clause in the numbering of the document. */
  public abstract ClausePath getClause();

  /** Gets what it is about. */
  public abstract ProvisionKind getKind();

  /** Gets how strongly it binds. */
  public abstract Force getForce();

  /** Gets how it is judged. */
  public abstract Disposition getDisposition();

  /** Gets why no program can judge it; present if and only if it is descriptive. */
  public abstract Optional<@Valid LocalizedText> getReason();

  /** Gets how far its requirements go. */
  @Value.Default
  public Reach getReach() {
    return Reach.EXACT;
  }

  /** Gets what it says, in words of this project. */
  @Valid
  public abstract LocalizedText getParaphrase();

  /** Gets what it asks in a form that can be judged. */
  public abstract List<@Valid Requirement> getRequirements();

  /** Gets the number or title of the document in which it stands, if not that of its scheme. */
  public abstract Optional<String> getDocument();

  /** Gets where it comes from, the nearest parent first; empty unless its scheme is derived. */
  public abstract List<@Valid Descent> getDescent();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    boolean descriptive = getDisposition() == Disposition.DESCRIPTIVE;
    if (descriptive != getRequirements().isEmpty() || descriptive != getReason().isPresent()) {
      throw InvalidValueException.of("Provision.disposition", getId(), getDisposition());
    }
  }

  /** Builds {@link Provision}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableProvision.Builder {
    Builder() {}
  }
}
