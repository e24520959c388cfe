package io.github.opencdo.schemes.edition;

import io.github.opencdo.model.style.CdoValue;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * No edition is in force (无施行版本); the nearest ones are named.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
public abstract non-sealed class NoneInForce extends InForce {

  NoneInForce() {}

  static Builder builder() {
    return new Builder();
  }

  /** Gets the edition that was the last one in force before the day, empty if there was none. */
  public abstract Optional<EditionPeriod> getBefore();

  /** Gets the edition that is the first one in force after the day, empty if there is none. */
  public abstract Optional<EditionPeriod> getAfter();

  /** Gets the jurisdiction, the day and the nearest editions in words. */
  @Override
  public final String toString() {
    return "No edition is in force in %s on %s; before: %s; after: %s"
        .formatted(getJurisdiction(), getDay(), text(getBefore()), text(getAfter()));
  }

  private static String text(Optional<EditionPeriod> nearest) {
    return nearest.map(EditionPeriod::toString).orElse("none");
  }

  static final class Builder extends ImmutableNoneInForce.Builder {
    Builder() {}
  }
}
