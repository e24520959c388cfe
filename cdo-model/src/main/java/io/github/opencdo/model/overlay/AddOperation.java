package io.github.opencdo.model.overlay;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.source.ClausePath;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Adds provisions of the derived scheme between those of the parent (增加).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("add")
@JsonDeserialize(builder = AddOperation.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = AddOperation.Builder.class)
public abstract non-sealed class AddOperation extends Operation {

  AddOperation() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the provisions, each with a clause of the document of the derived scheme. */
  @NotEmpty
  public abstract List<@Valid Provision> getProvisions();

  /** Gets the provision behind which they stand; empty for the end. */
  public abstract Optional<ProvisionId> getAfter();

  /** Gets the clause of the first of them. */
  @Override
  public ClausePath getClause() {
    return getProvisions().get(0).getClause();
  }

  @Override
  public final String typeName() {
    return "add";
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    if (getProvisions().isEmpty()) {
      throw InvalidValueException.of("AddOperation.empty", "AddOperation");
    }
  }

  /** Builds {@link AddOperation}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableAddOperation.Builder {
    Builder() {}
  }
}
