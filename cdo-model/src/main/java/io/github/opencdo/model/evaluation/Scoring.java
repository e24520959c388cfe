package io.github.opencdo.model.evaluation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.opencdo.model.document.PartCode;
import java.math.BigDecimal;

/**
 * How a line of a score sheet is scored (计分方式), where not every number up to its points will do.
 *
 * <p>In files each way is an object with one key: {@code graded}, {@code steps}, {@code discretionary}, {@code all-or-nothing},
 * {@code baseline}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
  @JsonSubTypes.Type(GradedScoring.class),
  @JsonSubTypes.Type(StepScoring.class),
  @JsonSubTypes.Type(DiscretionaryScoring.class),
  @JsonSubTypes.Type(AllOrNothingScoring.class),
  @JsonSubTypes.Type(BaselineScoring.class)
})
public abstract sealed class Scoring
    permits GradedScoring, StepScoring, DiscretionaryScoring, AllOrNothingScoring, BaselineScoring {

  Scoring() {}

  abstract void requireFit(PartCode line, BigDecimal points);
}
