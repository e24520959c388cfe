package io.github.opencdo.model.source;

import io.github.opencdo.model.style.CdoValue;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Where a statement stands (出处): a document and a clause of it.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Citation.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Citation.Builder.class)
public abstract class Citation {

  Citation() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Obtains the citation of a clause.
   *
   * @param document the number of the document, or its title where it has no number
   * @param clause the clause
   * @return the citation
   */
  public static Citation of(String document, ClausePath clause) {
    return builder().document(document).clause(clause).build();
  }

  /** Gets the number of the document, or its title where it has no number. */
  @NotBlank
  public abstract String getDocument();

  /** Gets the clause. */
  public abstract ClausePath getClause();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Citation}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableCitation.Builder {
    Builder() {}
  }
}
