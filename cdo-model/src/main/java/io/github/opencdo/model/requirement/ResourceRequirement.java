package io.github.opencdo.model.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.activity.ResourceCode;
import io.github.opencdo.model.style.CdoValue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Which resources are required, allowed or forbidden (资源保障).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("resource")
@JsonDeserialize(builder = ResourceRequirement.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    builder = ResourceRequirement.Builder.class)
public abstract class ResourceRequirement extends Requirement {

  ResourceRequirement() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the kinds of resource, which count together. */
  @NotEmpty
  public abstract List<ResourceCode> getResources();

  /** Gets what is said of them. */
  public abstract ResourceRule getRule();

  /** Gets how much of a forbidden kind is still allowed. */
  @PositiveOrZero
  @Value.Default
  public BigDecimal getLimit() {
    return BigDecimal.ZERO;
  }

  @Override
  public final String typeName() {
    return "resource";
  }

  @Override
  public final ResourceRequirement adapted(Adaptation adaptation) {
    return toBuilder()
        .variant(adaptation.getVariant())
        .applicability(adaptation.getApplicability())
        .assumed(adaptation.getAssumed())
        .force(adaptation.getForce())
        .build();
  }

  @Override
  public boolean concernsTheSameAs(Requirement other) {
    return other instanceof ResourceRequirement it && it.getResources().equals(getResources());
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link ResourceRequirement}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableResourceRequirement.Builder {
    Builder() {}
  }
}
