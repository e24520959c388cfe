package io.github.opencdo.testkit.contract;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.requirement.Adaptation;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.requirement.RequirementTypeId;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.source.ReadingId;
import java.util.List;
import java.util.Optional;

/** A requirement that equals nothing but itself and is the same for whomever it is copied. */
@JsonTypeName("forgetful")
@JsonAutoDetect(
    getterVisibility = Visibility.NONE,
    isGetterVisibility = Visibility.NONE,
    fieldVisibility = Visibility.NONE)
public final class ForgetfulRequirement extends Requirement {

  /** Obtains one. */
  public ForgetfulRequirement() {}

  /** Returns a scheme that asks for nothing else. */
  static Scheme only(Scheme scheme) {
    Provision first = scheme.getProvisions().get(0);
    return scheme.toBuilder()
        .requires(List.of(RequirementTypeId.of("forgetful")))
        .provisions(List.of(
            first.toBuilder().requirements(List.of(new ForgetfulRequirement())).build()))
        .build();
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
    return "forgetful";
  }

  @Override
  public Requirement adapted(Adaptation adaptation) {
    return this;
  }
}
