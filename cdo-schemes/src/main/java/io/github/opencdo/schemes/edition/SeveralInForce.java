package io.github.opencdo.schemes.edition;

import io.github.opencdo.model.style.CdoValue;
import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Several editions are in force and none of them prevails (施行版本不唯一).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
public abstract non-sealed class SeveralInForce extends InForce {

  SeveralInForce() {}

  static Builder builder() {
    return new Builder();
  }

  /** Gets the editions and their days, at least two, in order of their first days. */
  public abstract List<EditionPeriod> getEditions();

  /** Gets the jurisdiction, the day and the editions in words. */
  @Override
  public final String toString() {
    return "Several editions are in force in %s on %s and none prevails: %s"
        .formatted(
            getJurisdiction(),
            getDay(),
            getEditions().stream().map(EditionPeriod::toString).collect(Collectors.joining(", ")));
  }

  static final class Builder extends ImmutableSeveralInForce.Builder {
    Builder() {}
  }
}
