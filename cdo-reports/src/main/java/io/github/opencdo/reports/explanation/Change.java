package io.github.opencdo.reports.explanation;

import io.github.opencdo.model.source.Citation;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.LocalizedText;
import org.immutables.value.Value;

/**
 * One change to the facts, and the clause for whose sake it is made (整改措施).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
public abstract class Change {

  Change() {}

  static Builder builder() {
    return new Builder();
  }

  /** Gets what is changed. */
  public abstract LocalizedText getSentence();

  /** Gets the provision. */
  public abstract ProvisionId getProvision();

  /** Gets the clause. */
  public abstract Citation getCitation();

  /** Checks whether the change was tried and judged again; otherwise it is what the check itself advises. */
  public abstract boolean isTried();

  static final class Builder extends ImmutableChange.Builder {
    Builder() {}
  }
}
