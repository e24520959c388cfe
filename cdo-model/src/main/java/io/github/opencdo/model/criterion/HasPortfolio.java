package io.github.opencdo.model.criterion;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.person.PortfolioCode;
import io.github.opencdo.model.style.CdoValue;
import org.immutables.value.Value;

/**
 * The holder is in charge of a field (分管条件).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
@JsonTypeName("portfolio")
public abstract non-sealed class HasPortfolio extends Criterion {

  HasPortfolio() {}

  /**
   * Obtains the value from its one part.
   *
   * @param field the field
   * @return the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static HasPortfolio of(PortfolioCode field) {
    return ImmutableHasPortfolio.of(field);
  }

  /** Gets the field. */
  @Value.Parameter
  @JsonValue
  public abstract PortfolioCode getField();
}
