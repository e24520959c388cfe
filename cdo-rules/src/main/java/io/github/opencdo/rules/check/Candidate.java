package io.github.opencdo.rules.check;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.person.Person;

/**
 * A holder of a post who is measured against a criterion.
 *
 * @param unit the unit that has the post
 * @param assignment the holding of the post
 * @param person what is known of the holder
 */
record Candidate(Unit unit, Assignment assignment, Person person) {

  EntityRef assignmentRef() {
    return EntityRef.of(EntityKind.ASSIGNMENT, assignment.getId().getText());
  }

  EntityRef personRef() {
    return EntityRef.of(EntityKind.PERSON, person.getId().getText());
  }
}
