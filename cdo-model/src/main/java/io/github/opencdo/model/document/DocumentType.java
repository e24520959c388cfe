package io.github.opencdo.model.document;

import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.LocalizedText;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A type of document or form that a scheme knows (文书样式): its sections and topics, and its fields.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = DocumentType.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = DocumentType.Builder.class)
public abstract class DocumentType {

  DocumentType() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the code. */
  public abstract DocumentCode getCode();

  /** Gets what it is called. */
  @Valid
  public abstract LocalizedText getTitle();

  /** Gets the sections and topics. */
  public abstract List<@Valid DocumentPart> getParts();

  /** Gets the fields. */
  public abstract List<@Valid FormField> getFields();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link DocumentType}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableDocumentType.Builder {
    Builder() {}
  }
}
