package io.github.opencdo.audit;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.register.Register;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What ties lines to each other, so that they have to be judged together: a person of whom both speak, a unit of the one that the
 * other repeats.
 *
 * <p>The units of the scheme's own jurisdiction tie nobody, since all see them; unless others lie below them.
 */
final class Ties {

  private Ties() {}

  /** Finds the units and people by which a part may be tied to others. */
  static List<String> of(Part part, Optional<JurisdictionId> home) {
    Register register = part.register();
    boolean isHome = home.filter(part.own()::equals).isPresent();
    Set<UnitId> parents = register.getUnits().stream()
        .flatMap(unit -> unit.getParent().stream())
        .collect(Collectors.toSet());
    Stream<String> units = register.getUnits().stream()
        .filter(unit -> isHome
            || home.filter(unit.getJurisdiction()::equals).isEmpty()
            || parents.contains(unit.getId()))
        .map(Unit::getId)
        .map(id -> "unit:" + id);
    Stream<String> persons = Stream.concat(
            register.getPersons().stream().map(Person::getId),
            register.getAssignments().stream().map(Assignment::getPerson))
        .map(PersonId::getText)
        .map(id -> "person:" + id);
    return Stream.concat(units, persons).distinct().toList();
  }
}
