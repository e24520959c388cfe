package io.github.opencdo.model.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import jakarta.validation.Valid;
import java.util.List;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * The later or latest of several due dates (择晚期限).
 *
 * <p>Where one of them falls due several times, as with each new holder of a post, its n-th date goes with the n-th date of
 * the others, and a single date with each.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
@JsonTypeName("latest")
public abstract non-sealed class LatestDue extends Due {

  LatestDue() {}

  /**
   * Obtains the value from its one part.
   *
   * @param dues the due dates, at least one, none of which returns
   * @return the value
   * @throws InvalidValueException if there is none, or one returns
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static LatestDue of(List<Due> dues) {
    return ImmutableLatestDue.of(dues);
  }

  /** Gets the due dates, the last of which counts. */
  @Value.Parameter
  @JsonValue
  public abstract List<@Valid Due> getDues();

  @Override
  public LatestDue replacingStarts(UnaryOperator<StartPoint> change) {
    return of(getDues().stream().map(due -> due.replacingStarts(change)).toList());
  }

  @Value.Check
  void check() {
    if (getDues().isEmpty()) {
      throw InvalidValueException.of("Due.none", "latest");
    }
    getDues().forEach(due -> due.requireSingle("latest"));
  }
}
