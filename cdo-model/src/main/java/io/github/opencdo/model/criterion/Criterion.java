package io.github.opencdo.model.criterion;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * A condition on the holder of a post (任职条件), or a tree of conditions.
 *
 * <p>In files each kind is an object with one key, such as {@code portfolio} or {@code any-of}. A criterion is met, not met,
 * or undetermined where the register does not record what it asks.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
  @JsonSubTypes.Type(AllOf.class),
  @JsonSubTypes.Type(AnyOf.class),
  @JsonSubTypes.Type(Not.class),
  @JsonSubTypes.Type(Tolerated.class),
  @JsonSubTypes.Type(HasPosition.class),
  @JsonSubTypes.Type(HasPortfolio.class),
  @JsonSubTypes.Type(HasMembership.class),
  @JsonSubTypes.Type(HasEmployment.class),
  @JsonSubTypes.Type(HasCategory.class),
  @JsonSubTypes.Type(HasExperience.class),
  @JsonSubTypes.Type(IsAttested.class),
  @JsonSubTypes.Type(IsCertified.class),
  @JsonSubTypes.Type(HoldsRole.class),
  @JsonSubTypes.Type(IsExcused.class)
})
public abstract sealed class Criterion
    permits AllOf,
        AnyOf,
        Not,
        Tolerated,
        HasPosition,
        HasPortfolio,
        HasMembership,
        HasEmployment,
        HasCategory,
        HasExperience,
        IsAttested,
        IsCertified,
        HoldsRole,
        IsExcused {

  Criterion() {}
}
