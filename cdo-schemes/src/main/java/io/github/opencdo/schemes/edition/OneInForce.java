package io.github.opencdo.schemes.edition;

import io.github.opencdo.model.style.CdoValue;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Exactly one edition is in force (唯一施行版本).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
public abstract non-sealed class OneInForce extends InForce {

  OneInForce() {}

  static Builder builder() {
    return new Builder();
  }

  /** Gets the edition and its days, of which the day that was asked about is one. */
  public abstract EditionPeriod getEdition();

  @Override
  public Optional<EditionPeriod> find() {
    return Optional.of(getEdition());
  }

  /** Gets the jurisdiction, the day and the edition in words. */
  @Override
  public final String toString() {
    return "In force in %s on %s: %s".formatted(getJurisdiction(), getDay(), getEdition());
  }

  static final class Builder extends ImmutableOneInForce.Builder {
    Builder() {}
  }
}
