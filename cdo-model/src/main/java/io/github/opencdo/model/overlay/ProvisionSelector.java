package io.github.opencdo.model.overlay;

import io.github.opencdo.model.scheme.ProvisionKind;
import io.github.opencdo.model.source.ClausePath;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Which provisions an operation is about (条款范围): each given property must hold, an empty one does not
 * restrict.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = ProvisionSelector.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    builder = ProvisionSelector.Builder.class)
public abstract class ProvisionSelector {

  ProvisionSelector() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the identifiers, any of which will do. */
  public abstract List<ProvisionId> getIds();

  /** Gets with what the clause begins, any of which will do, such as {@code 三(二)} for a chapter. */
  public abstract List<ClausePath> getClauses();

  /** Gets the kinds, any of which will do; a kind without a slash means all that begin with it. */
  public abstract List<ProvisionKind> getKinds();

  /** Gets the forces, any of which will do. */
  public abstract List<Force> getForces();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    boolean empty = getIds().isEmpty()
        && getClauses().isEmpty()
        && getKinds().isEmpty()
        && getForces().isEmpty();
    if (empty) {
      throw InvalidValueException.of("ProvisionSelector.empty", "ProvisionSelector");
    }
  }

  /** Builds {@link ProvisionSelector}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableProvisionSelector.Builder {
    Builder() {}
  }
}
