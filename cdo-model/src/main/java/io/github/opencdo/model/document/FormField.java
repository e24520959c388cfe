package io.github.opencdo.model.document;

import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A field of a form (栏目).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = FormField.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = FormField.Builder.class)
public abstract class FormField {

  FormField() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the code. */
  public abstract PartCode getCode();

  /** Gets what it is called. */
  @Valid
  public abstract LocalizedText getTitle();

  /** Gets what it holds. */
  @Value.Default
  public FieldType getType() {
    return FieldType.TEXT;
  }

  /** Checks whether it may be left empty. */
  @Value.Default
  public boolean isOptional() {
    return false;
  }

  /** Gets how many characters it may hold at most (字数), white space not counted. */
  public abstract Optional<@Positive Integer> getMaxCharacters();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link FormField}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableFormField.Builder {
    Builder() {}
  }
}
