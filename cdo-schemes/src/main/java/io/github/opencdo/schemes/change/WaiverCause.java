package io.github.opencdo.schemes.change;

import io.github.opencdo.model.register.Waiver;
import io.github.opencdo.model.style.CdoValue;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * A waiver was given or withdrawn, began or ended (豁免变化).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract non-sealed class WaiverCause extends Cause {

  WaiverCause() {}

  static WaiverCause of(Waiver waiver, Transition transition) {
    return ImmutableWaiverCause.of(waiver, transition);
  }

  /** Gets the waiver. */
  @Value.Parameter
  public abstract Waiver getWaiver();

  /** Gets in what way it is different. */
  @Value.Parameter
  public abstract Transition getTransition();

  @Override
  public final CauseKind getKind() {
    return CauseKind.WAIVER;
  }

  @Override
  public final String message(Locale locale) {
    return say(
        locale,
        "cause.waiver",
        getWaiver().getProvision(),
        getWaiver().getAbout(),
        getWaiver().getSince(),
        getWaiver().getUntil(),
        say(locale, "transition." + getTransition()));
  }
}
