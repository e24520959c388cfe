package io.github.opencdo.model.time;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import jakarta.validation.Valid;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A due date for the first time and a returning one from then on (先后期限), such as six months after taking office, then
 * each year by 31 March.
 *
 * <p>Of the returning dates those count that come after the first one.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("series")
@JsonDeserialize(builder = SeriesDue.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = SeriesDue.Builder.class)
public abstract non-sealed class SeriesDue extends Due {

  SeriesDue() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the due date for the first time. */
  @Valid
  public abstract Due getFirst();

  /** Gets the returning due date. */
  @Valid
  public abstract Due getThen();

  @Override
  public boolean isRecurring() {
    return true;
  }

  @Override
  public SeriesDue replacingStarts(UnaryOperator<StartPoint> change) {
    return toBuilder()
        .first(getFirst().replacingStarts(change))
        .then(getThen().replacingStarts(change))
        .build();
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    getFirst().requireSingle("series.first");
    getThen().requireRecurring("series.then");
    if (getThen() instanceof SeriesDue) {
      throw InvalidValueException.of("Due.nested", "series.then", "series");
    }
  }

  /** Builds {@link SeriesDue}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableSeriesDue.Builder {
    Builder() {}
  }
}
