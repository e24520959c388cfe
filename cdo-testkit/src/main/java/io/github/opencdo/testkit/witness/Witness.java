package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.style.CdoValue;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * A register that fulfils one requirement of a scheme and one that breaks it (例证).
 *
 * <p>Both have only what the requirement speaks of: one unit to which it applies, the holders and
 * bodies that it names, and its facts. They declare complete only those kinds of fact of which
 * there being none is the breach or the fulfilment. The one that breaks it then has also what other
 * requirements of the same type ask, so that nothing else is missing.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
public abstract class Witness {

  Witness() {}

  static Builder builder() {
    return new Builder();
  }

  /** Gets the provision. */
  public abstract ProvisionId getProvision();

  /** Gets the name of the requirement within the provision, such as {@code duty}. */
  public abstract String getRequirement();

  /** Gets the day as of which both registers are to be judged. */
  public abstract LocalDate getAsOf();

  /** Gets the register that fulfils the requirement. */
  public abstract Register getSatisfying();

  /** Gets the register that breaks it, empty where nothing can, as with a mere permission. */
  public abstract Optional<Register> getViolating();

  /**
   * Gets the other provisions that the same breach may break, in order of identifier.
   *
   * <p>They ask for the very thing that the requirement asks for, such as the same document by
   * another day.
   */
  @Value.NaturalOrder
  public abstract SortedSet<ProvisionId> getAlso();

  static final class Builder extends ImmutableWitness.Builder {
    Builder() {}
  }
}
