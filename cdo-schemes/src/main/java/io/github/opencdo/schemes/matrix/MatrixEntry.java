package io.github.opencdo.schemes.matrix;

import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.LocalizedText;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * One thing that a scheme has about a matter, with the provisions that say so (对照内容).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
public abstract class MatrixEntry {

  MatrixEntry() {}

  static Builder builder() {
    return new Builder();
  }

  /** Gets what it has. */
  public abstract LocalizedText getText();

  /** Gets how strongly it binds, empty where nothing is asked. */
  public abstract Optional<Force> getForce();

  /** Gets the provisions that say so; empty where definitions of the scheme do. */
  @Value.NaturalOrder
  public abstract SortedSet<ProvisionId> getProvisions();

  static final class Builder extends ImmutableMatrixEntry.Builder {
    Builder() {}
  }
}
