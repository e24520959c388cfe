package io.github.opencdo.schemes.change;

import io.github.opencdo.model.style.CdoValue;
import java.time.LocalDate;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * Time went by in another way than past a last day (时间推移), as where an interval is measured up to the day.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract non-sealed class TimeCause extends Cause {

  TimeCause() {}

  static TimeCause of(LocalDate before, LocalDate after) {
    return ImmutableTimeCause.of(before, after);
  }

  /** Gets the day of the former assessment. */
  @Value.Parameter
  public abstract LocalDate getBefore();

  /** Gets the day of the later assessment. */
  @Value.Parameter
  public abstract LocalDate getAfter();

  @Override
  public final CauseKind getKind() {
    return CauseKind.TIME;
  }

  @Override
  public final String message(Locale locale) {
    return say(locale, "cause.time", getBefore(), getAfter());
  }
}
