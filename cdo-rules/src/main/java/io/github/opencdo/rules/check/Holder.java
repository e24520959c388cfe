package io.github.opencdo.rules.check;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.person.Person;
import java.time.LocalDate;
import java.util.Set;

/**
 * Who is measured against a criterion.
 *
 * @param unit the unit from which the criterion is seen
 * @param person what is known of the person
 * @param refs what an attestation about the person may name
 * @param since the day by which experience is counted
 */
record Holder(Unit unit, Person person, Set<EntityRef> refs, LocalDate since) {

  static Holder of(Candidate candidate, LocalDate asOf) {
    return new Holder(
        candidate.unit(),
        candidate.person(),
        Set.of(candidate.personRef(), candidate.assignmentRef()),
        candidate.assignment().getDuring().getStartInclusive().orElse(asOf));
  }
}
