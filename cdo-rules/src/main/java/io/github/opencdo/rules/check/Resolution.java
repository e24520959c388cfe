package io.github.opencdo.rules.check;

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
record Resolution(Object label, Set<EntityRef> entities, FactKind source) {

  boolean isFound() {
    return !entities.isEmpty();
  }

  boolean matches(EntityRef entity) {
    return entities.contains(entity);
  }

  Optional<EntityRef> first() {
    return entities.stream().sorted().findFirst();
  }

  static Resolution of(Object label, Collection<EntityRef> entities, FactKind source) {
    return new Resolution(label, Set.copyOf(entities), source);
  }
}
