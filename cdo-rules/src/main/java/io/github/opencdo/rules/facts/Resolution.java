package io.github.opencdo.rules.facts;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.register.FactKind;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * To whom a party comes down in a register.
 *
 * @param label what the party is called, for messages
 * @param entities who counts as the party; empty if nobody is recorded
 * @param source the kind of fact that would have to be recorded to know that there is nobody
 */
public record Resolution(Object label, Set<EntityRef> entities, FactKind source) {

  /** Checks whether anybody is recorded. */
  public boolean isFound() {
    return !entities.isEmpty();
  }

  /** Checks whether somebody counts as the party. */
  public boolean matches(EntityRef entity) {
    return entities.contains(entity);
  }

  /** Finds the first of those who count as the party, in order of reference. */
  public Optional<EntityRef> first() {
    return entities.stream().sorted().findFirst();
  }

  static Resolution of(Object label, Collection<EntityRef> entities, FactKind source) {
    return new Resolution(label, Set.copyOf(entities), source);
  }
}
