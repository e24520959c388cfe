package io.github.opencdo.rules.finding;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.register.Waiver;
import io.github.opencdo.model.source.Citation;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.rules.message.Message;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was found about one subject under one requirement (判定).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
public abstract class Finding {

  Finding() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the key. */
  public abstract FindingKey getKey();

  /** Gets the clause. */
  public abstract Citation getCitation();

  /** Gets the unit to which the subject belongs, where the subject is not a unit itself. */
  public abstract Optional<EntityRef> getWithin();

  /** Gets what was found. */
  public abstract Outcome getOutcome();

  /** Gets how much a breach weighs; it says nothing of whether there is one. */
  public abstract Severity getSeverity();

  /** Checks whether the scheme is a draft, so that nothing binds yet. */
  @Value.Default
  public boolean isDraft() {
    return false;
  }

  /** Gets the finding in one sentence. */
  public abstract Message getMessage();

  /** Gets why. */
  public abstract Explanation getExplanation();

  /**
   * Gets the finding in one sentence in a language.
   *
   * @param locale the locale of the reader
   * @return the sentence
   */
  public String message(Locale locale) {
    return getMessage().in(locale);
  }

  /**
   * Checks whether a waiver speaks of what was judged.
   *
   * @param waiver the waiver
   * @return whether it names the provision and the subject or the unit to which that belongs
   */
  public boolean isWaivableBy(Waiver waiver) {
    return waiver.getProvision().equals(getKey().getProvision())
        && (waiver.getAbout().equals(getKey().getSubject())
            || getWithin().filter(waiver.getAbout()::equals).isPresent());
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Finding}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}
