package io.github.opencdo.model.scope;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * Which units belong to a group (适用单位): one of six ways in which the texts name them.
 *
 * <p>In files each way is an object with one key: {@code listed}, {@code matching}, {@code chosen}, {@code opted-in}, {@code any-of},
 * {@code by-phase}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
  @JsonSubTypes.Type(ListedUnits.class),
  @JsonSubTypes.Type(MatchingUnits.class),
  @JsonSubTypes.Type(ChosenUnits.class),
  @JsonSubTypes.Type(OptedInUnits.class),
  @JsonSubTypes.Type(AnyOfUnits.class),
  @JsonSubTypes.Type(UnitsByPhase.class)
})
public abstract sealed class UnitSelector
    permits ListedUnits, MatchingUnits, ChosenUnits, OptedInUnits, AnyOfUnits, UnitsByPhase {

  UnitSelector() {}
}
