package io.github.opencdo.schemes.change;

import io.github.opencdo.model.scope.Phase;
import io.github.opencdo.model.style.CdoValue;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The scheme is in another phase (阶段变化): one ended, or one began.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract non-sealed class PhaseCause extends Cause {

  PhaseCause() {}

  static PhaseCause of(Optional<? extends Phase> before, Optional<? extends Phase> after) {
    return ImmutablePhaseCause.of(before, after);
  }

  /** Gets the phase of the former day, empty if the scheme had none. */
  @Value.Parameter
  public abstract Optional<Phase> getBefore();

  /** Gets the phase of the later day, empty if the scheme had none. */
  @Value.Parameter
  public abstract Optional<Phase> getAfter();

  @Override
  public final CauseKind getKind() {
    return CauseKind.PHASE;
  }

  @Override
  public final String message(Locale locale) {
    return say(locale, "cause.phase", word(locale, getBefore()), word(locale, getAfter()));
  }

  private static String word(Locale locale, Optional<Phase> phase) {
    return phase.map(each -> each.getLabel().in(locale)).orElseGet(() -> say(locale, "phase.none"));
  }
}
