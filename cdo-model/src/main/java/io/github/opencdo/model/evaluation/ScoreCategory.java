package io.github.opencdo.model.evaluation;

import io.github.opencdo.model.document.PartCode;
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
 * A part of a score sheet with points of its own (评分类别).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = ScoreCategory.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = ScoreCategory.Builder.class)
public abstract class ScoreCategory {

  ScoreCategory() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the code. */
  public abstract PartCode getCode();

  /** Gets what it is called. */
  @Valid
  public abstract LocalizedText getTitle();

  /** Gets the printed points. */
  @Positive
  public abstract BigDecimal getPoints();

  /** Gets the lines, in their order. */
  @NotEmpty
  public abstract List<@Valid ScoreLine> getLines();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link ScoreCategory}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableScoreCategory.Builder {
    Builder() {}
  }
}
