package io.github.opencdo.model.evaluation;

import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A score sheet of a scheme (评价表).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = ScoreSheet.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = ScoreSheet.Builder.class)
public abstract class ScoreSheet {

  ScoreSheet() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the code. */
  public abstract SheetCode getCode();

  /** Gets what it is called. */
  @Valid
  public abstract LocalizedText getTitle();

  /** Gets the points of the whole. */
  @Positive
  public abstract BigDecimal getPoints();

  /** Gets the categories, in their order. */
  @NotEmpty
  public abstract List<@Valid ScoreCategory> getCategories();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link ScoreSheet}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableScoreSheet.Builder {
    Builder() {}
  }
}
