package io.github.opencdo.model.register;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.style.CdoValue;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The delivery of a document or account to somebody (报送).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Submission.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Submission.Builder.class)
public abstract class Submission {

  Submission() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the type of document. */
  public abstract DocumentCode getDocument();

  /** Gets the unit or body that submits. */
  @JsonProperty("from")
  public abstract EntityRef getSender();

  /** Gets the unit, body or person that receives. */
  public abstract EntityRef getTo();

  /** Gets the day on which it was received. */
  public abstract LocalDate getOn();

  /** Gets how it was submitted. */
  @Value.Default
  public Channel getChannel() {
    return Channel.WRITTEN;
  }

  /** Gets the further hops, in their order. */
  public abstract List<@Valid Forwarding> getForwardings();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Submission}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableSubmission.Builder {
    Builder() {}
  }
}
