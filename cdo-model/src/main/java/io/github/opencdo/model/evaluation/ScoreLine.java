package io.github.opencdo.model.evaluation;

import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A line of a score sheet (评分项).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = ScoreLine.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = ScoreLine.Builder.class)
public abstract class ScoreLine {

  ScoreLine() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the code. */
  public abstract PartCode getCode();

  /** Gets the printed number, empty where the sheet prints none. */
  public abstract Optional<Integer> getNumber();

  /** Gets what is scored. */
  @Valid
  public abstract LocalizedText getTitle();

  /** Gets the points that can be had. */
  @Positive
  public abstract BigDecimal getPoints();

  /** Checks whether the score comes from outside, without criteria in the sheet. */
  @Value.Default
  public boolean isExternal() {
    return false;
  }

  /** Checks whether the line may be left out for those whom it does not concern. */
  @Value.Default
  public boolean isOptional() {
    return false;
  }

  /** Gets how it is scored, empty where every number from zero to its points will do. */
  public abstract Optional<@Valid Scoring> getScoring();

  /** Gets the types of document one of which a score above zero needs as evidence; empty if none is needed. */
  public abstract List<DocumentCode> getEvidence();

  /** Checks whether the points come on top of those of the sheet. */
  public boolean isBonus() {
    return getScoring()
        .filter(way -> way instanceof DiscretionaryScoring discretionary && discretionary.isBonus())
        .isPresent();
  }

  @Value.Check
  void check() {
    getScoring().ifPresent(way -> way.requireFit(getCode(), getPoints()));
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link ScoreLine}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableScoreLine.Builder {
    Builder() {}
  }
}
