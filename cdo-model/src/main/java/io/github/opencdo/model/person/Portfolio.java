package io.github.opencdo.model.person;

import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.time.DateRange;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A field that a person is in charge of (分管工作), for as long as the division of work says so.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Portfolio.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Portfolio.Builder.class)
public abstract class Portfolio {

  Portfolio() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Obtains a portfolio that is held at all times.
   *
   * @param field the field
   * @return the portfolio
   */
  public static Portfolio of(PortfolioCode field) {
    return builder().field(field).build();
  }

  /** Gets the field. */
  public abstract PortfolioCode getField();

  /** Gets the days on which the person is in charge. */
  @Value.Default
  public DateRange getDuring() {
    return DateRange.always();
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Portfolio}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutablePortfolio.Builder {
    Builder() {}
  }
}
