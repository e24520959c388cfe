package io.github.opencdo.schemes.integrity;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.appointment.Seat;
import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.person.Membership;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.person.Position;
import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.schemes.binding.Part;
import java.util.List;

/** What places, units, bodies, persons and assignments refer to. */
final class OrganisationReferences {

  private final References references;

  OrganisationReferences(References references) {
    this.references = references;
  }

  void tellJurisdiction(Part<Jurisdiction> part) {
    part.value()
        .getParent()
        .ifPresent(parent -> references.refer(part, "parent", "jurisdiction", parent));
  }

  void tellUnit(Part<Unit> part) {
    references.refer(part, "jurisdiction", "jurisdiction", part.value().getJurisdiction());
    part.value().getParent().ifPresent(parent -> references.refer(part, "parent", "unit", parent));
  }

  void tellBody(Part<Body> part) {
    part.value()
        .getJurisdiction()
        .ifPresent(place -> references.refer(part, "jurisdiction", "jurisdiction", place));
    part.value().getUnit().ifPresent(unit -> references.refer(part, "unit", "unit", unit));
  }

  void tellPerson(Part<Person> part) {
    List<Position> positions = part.value().getPositions();
    for (int index = 0; index < positions.size(); index++) {
      references.refer(
          part, "positions", index, "unit", "unit", positions.get(index).getUnit());
    }
    List<Membership> memberships = part.value().getMemberships();
    for (int index = 0; index < memberships.size(); index++) {
      references.refer(
          part, "memberships", index, "unit", "unit", memberships.get(index).getUnit());
    }
  }

  void tellSeat(Part<Seat> part) {
    references.refer(part, "body", "body", part.value().getBody());
    references.refer(part, "person", "person", part.value().getPerson());
  }

  void tellAssignment(Part<Assignment> part) {
    references.refer(part, "person", "person", part.value().getPerson());
    references.refer(part, "role", "role", part.value().getRole());
    references.refer(part, "unit", "unit", part.value().getUnit());
  }
}
