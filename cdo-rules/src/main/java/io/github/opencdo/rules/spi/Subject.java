package io.github.opencdo.rules.spi;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import java.util.Optional;

/**
 * For whom a requirement is judged (判定对象).
 *
 * @param ref the unit or body, or the scheme where the requirement speaks of it as a whole
 * @param unit the unit, where it is one
 * @param label what it is called, for messages
 */
public record Subject(EntityRef ref, Optional<Unit> unit, Object label) {

  /** Obtains the subject that is a unit. */
  public static Subject of(Unit unit) {
    return new Subject(EntityRef.unit(unit.getId()), Optional.of(unit), unit.getName());
  }
}
