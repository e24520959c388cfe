package io.github.opencdo.model.document;

import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.LocalizedText;
import jakarta.validation.Valid;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A section or topic that a type of document has (章节).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = DocumentPart.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = DocumentPart.Builder.class)
public abstract class DocumentPart {

  DocumentPart() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the code. */
  public abstract PartCode getCode();

  /** Gets what it is called. */
  @Valid
  public abstract LocalizedText getTitle();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link DocumentPart}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableDocumentPart.Builder {
    Builder() {}
  }
}
