package io.github.opencdo.reports.explanation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.github.opencdo.model.source.Citation;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.rules.assessor.RegisterChange;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One change to the facts, and the clause for whose sake it is made (整改措施).
 *
 * <p>Two changes are equal if they say the same; what they do to a register is not compared.
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

  /**
   * Gets the change itself, to be made to the register or in a session; empty for what the check advises.
   *
   * <p>What only people can decide, such as who is appointed, is named {@code new-1} and so on.
   */
  @JsonIgnore
  @Value.Auxiliary
  public abstract Optional<RegisterChange> getChange();

  /** Checks whether the change was tried and judged again; otherwise it is what the check itself advises. */
  public boolean isTried() {
    return getChange().isPresent();
  }

  static final class Builder extends ImmutableChange.Builder {
    Builder() {}
  }
}
