package io.github.opencdo.model.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.evaluation.SheetCode;
import io.github.opencdo.model.style.CdoValue;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Whether scores fit the score sheet (评价指标).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("indicator")
@JsonDeserialize(builder = IndicatorRequirement.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    builder = IndicatorRequirement.Builder.class)
public abstract class IndicatorRequirement extends Requirement {

  IndicatorRequirement() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the score sheet or set of indicators. */
  public abstract SheetCode getSheet();

  /** Gets the lines and categories that are judged; empty for the sheet as a whole. */
  public abstract List<PartCode> getParts();

  @Override
  public final String typeName() {
    return "indicator";
  }

  @Override
  public final IndicatorRequirement adapted(Adaptation adaptation) {
    return toBuilder()
        .variant(adaptation.getVariant())
        .applicability(adaptation.getApplicability())
        .assumed(adaptation.getAssumed())
        .force(adaptation.getForce())
        .build();
  }

  @Override
  public boolean concernsTheSameAs(Requirement other) {
    return other instanceof IndicatorRequirement it
        && it.getSheet().equals(getSheet())
        && it.getParts().equals(getParts());
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link IndicatorRequirement}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableIndicatorRequirement.Builder {
    Builder() {}
  }
}
