package io.github.opencdo.schemes.edition;

import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.time.DateRange;
import org.immutables.value.Value;

/**
 * A span in which an edition is in force (施行期间); an edition that came back has several.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract class EditionPeriod {

  EditionPeriod() {}

  static EditionPeriod of(SchemeId scheme, DateRange during) {
    return ImmutableEditionPeriod.of(scheme, during);
  }

  /** Gets the edition. */
  @Value.Parameter
  public abstract SchemeId getScheme();

  /** Gets the days: those of its validity, up to the first day of its successor. */
  @Value.Parameter
  public abstract DateRange getDuring();

  /** Gets the edition and its days, such as {@code huizhou-2022 (2022-05-25/..)}. */
  @Override
  public final String toString() {
    return getScheme() + " (" + getDuring() + ")";
  }
}
