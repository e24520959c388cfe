package io.github.opencdo.model.evaluation;

import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.RecordId;
import io.github.opencdo.model.style.CdoValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An evaluation that took place (考核评价).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Evaluation.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Evaluation.Builder.class)
public abstract class Evaluation {

  Evaluation() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the identifier. */
  public abstract RecordId getId();

  /** Gets the score sheet or set of indicators that was used. */
  public abstract Optional<SheetCode> getSheet();

  /** Gets the unit or person that was evaluated. */
  public abstract EntityRef getAbout();

  /** Gets who evaluated. */
  public abstract EntityRef getBy();

  /** Gets who evaluated beside them. */
  public abstract List<EntityRef> getWith();

  /** Gets the third party that took part. */
  public abstract Optional<EntityRef> getThirdParty();

  /** Gets the day. */
  public abstract LocalDate getOn();

  /** Gets the scores by line. */
  public abstract Map<PartCode, BigDecimal> getScores();

  /** Gets the reasons for scores at the discretion of the evaluator, by line. */
  public abstract Map<PartCode, String> getReasons();

  /** Gets the lines that do not concern the evaluated. */
  public abstract List<PartCode> getNotApplicable();

  /** Gets the printed sums by category. */
  public abstract Map<PartCode, BigDecimal> getSubtotals();

  /** Gets the printed sum of the whole. */
  public abstract Optional<BigDecimal> getTotal();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Evaluation}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableEvaluation.Builder {
    Builder() {}
  }
}
