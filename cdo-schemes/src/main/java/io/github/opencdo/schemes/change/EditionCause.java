package io.github.opencdo.schemes.change;

import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.schemes.comparison.ChangeKind;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Another edition is judged by (版本变化), in which the provision was added, removed, tightened or otherwise changed.
 *
 * <p>Where the provision itself is unchanged, something else of the edition made the difference, such as its phases.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
public abstract non-sealed class EditionCause extends Cause {

  EditionCause() {}

  static Builder builder() {
    return new Builder();
  }

  /** Gets the edition of the former assessment. */
  public abstract SchemeId getBefore();

  /** Gets the edition of the later assessment. */
  public abstract SchemeId getAfter();

  /** Gets what became of the provision. */
  public abstract ChangeKind getChange();

  /** Gets the provision in the former edition, empty if it was added. */
  public abstract Optional<ProvisionId> getProvisionBefore();

  /** Gets the provision in the later edition, empty if it was removed. */
  public abstract Optional<ProvisionId> getProvisionAfter();

  @Override
  public final CauseKind getKind() {
    return CauseKind.EDITION;
  }

  @Override
  public final String message(Locale locale) {
    String provision = Stream.of(getProvisionBefore(), getProvisionAfter())
        .flatMap(Optional::stream)
        .map(ProvisionId::getText)
        .distinct()
        .collect(Collectors.joining(" → "));
    String change = say(locale, "edition." + getChange());
    return say(locale, "cause.edition", getBefore(), getAfter(), provision, change);
  }

  static final class Builder extends ImmutableEditionCause.Builder {
    Builder() {}
  }
}
