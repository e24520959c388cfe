package io.github.opencdo.model.source;

import io.github.opencdo.model.style.CdoValue;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A published document (文件) that a scheme restates.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = SourceDocument.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = SourceDocument.Builder.class)
public abstract class SourceDocument {

  SourceDocument() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the title as printed, in its own script. */
  @NotBlank
  public abstract String getTitle();

  /** Gets the number, empty where the text has none. */
  public abstract Optional<DocumentNumber> getNumber();

  /** Gets the issuing authority as printed, empty where the text names none. */
  public abstract Optional<String> getIssuer();

  /** Gets the day of issue, empty where the text has none. */
  public abstract Optional<LocalDate> getIssuedOn();

  /**
   * Gets the numbers or titles of the instruments that it is founded on, in the order of the text.
   */
  public abstract List<String> getBases();

  /** Gets what a citation calls the document: its number, or its title where it has none. */
  public String getShortName() {
    return getNumber().map(DocumentNumber::toString).orElse(getTitle());
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link SourceDocument}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableSourceDocument.Builder {
    Builder() {}
  }
}
