package io.github.opencdo.schemes.change;

import io.github.opencdo.model.style.CdoValue;
import java.time.LocalDate;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * A last day in time passed between the two days (到期).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract non-sealed class DeadlineCause extends Cause {

  DeadlineCause() {}

  static DeadlineCause of(LocalDate due) {
    return ImmutableDeadlineCause.of(due);
  }

  /** Gets the last day in time. */
  @Value.Parameter
  public abstract LocalDate getDue();

  @Override
  public final CauseKind getKind() {
    return CauseKind.DEADLINE;
  }

  @Override
  public final String message(Locale locale) {
    return say(locale, "cause.deadline", getDue());
  }
}
