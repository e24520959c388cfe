package io.github.opencdo.cli.schema;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.requirement.MirrorRequirement;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.source.ReadingId;
import java.util.List;
import java.util.Optional;

/** A requirement of another project that is an ordinary class: who has a budget of at least so much. */
@JsonTypeName("budget")
public final class BudgetRequirement extends Requirement {

  private final RoleCode role;
  private final int least;

  @JsonCreator
  BudgetRequirement(
      @JsonProperty(value = "role", required = true) RoleCode role,
      @JsonProperty(value = "least", required = true) int least) {
    if (least < 0) {
      throw new IllegalArgumentException("least must not be negative");
    }
    this.role = role;
    this.least = least;
  }

  @JsonProperty(required = true)
  public RoleCode getRole() {
    return role;
  }

  @JsonProperty(required = true)
  public int getLeast() {
    return least;
  }

  @Override
  public Optional<String> getVariant() {
    return Optional.empty();
  }

  @Override
  public Optional<Force> getForce() {
    return Optional.empty();
  }

  @Override
  public List<ReadingId> getAssumed() {
    return List.of();
  }

  @Override
  public String typeName() {
    return "budget";
  }

  @Override
  public Requirement mirroredBy(MirrorRequirement mirror, String variant, Force force) {
    return this;
  }
}
