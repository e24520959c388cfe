package io.github.opencdo.model.document;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.RecordId;
import io.github.opencdo.model.style.CdoValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A document that somebody drew up or filled in (文书).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Document.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Document.Builder.class)
public abstract class Document {

  Document() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the identifier. */
  public abstract RecordId getId();

  /** Gets the type. */
  public abstract DocumentCode getType();

  /** Gets the unit, body or person whose document it is. */
  public abstract EntityRef getOwner();

  /** Gets the day on which it was drawn up. */
  public abstract LocalDate getOn();

  /** Gets the sections and topics that it has. */
  public abstract List<PartCode> getParts();

  /** Gets what its fields hold; it is left out of the text form, since it may be personal. */
  @Value.Redacted
  public abstract Map<PartCode, String> getFields();

  /** Gets who sealed or signed it. */
  public abstract List<EntityRef> getSeals();

  /** Gets the duties of which it gives an account or for which it plans. */
  public abstract List<DutyReference> getCovers();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Document}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableDocument.Builder {
    Builder() {}
  }
}
