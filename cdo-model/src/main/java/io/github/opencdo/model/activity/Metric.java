package io.github.opencdo.model.activity;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.style.CdoValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A measured value (指标值).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Metric.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Metric.Builder.class)
public abstract class Metric {

  Metric() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets what is measured. */
  public abstract MetricCode getType();

  /** Gets the unit, body or jurisdiction of which it is measured. */
  public abstract EntityRef getAbout();

  /** Gets the day to which the value belongs. */
  public abstract LocalDate getOn();

  /** Gets the value. */
  public abstract BigDecimal getValue();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Metric}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableMetric.Builder {
    Builder() {}
  }
}
