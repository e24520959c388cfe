package io.github.opencdo.reports.repair;

import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.person.Position;
import io.github.opencdo.model.person.Rank;
import io.github.opencdo.model.register.Register;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everybody in a register who could be meant by a party; which of them is, judging again decides. */
final class PartyCandidates {

  private final Scene scene;
  private final Register register;

  PartyCandidates(Scene scene) {
    this.scene = scene;
    this.register = scene.register();
  }

  List<EntityRef> of(Party party) {
    String code = party.getCode().orElse("");
    Stream<EntityRef> found = switch (party.getKind()) {
      case OWN_UNIT -> scene.unit().map(EntityRef::unit).stream();
      case HEAD -> heads();
      case BODY -> bodies(code);
      case ROLE -> holders(code);
      case ATTRIBUTE ->
        units(unit ->
            unit.getAttributes().stream().anyMatch(each -> each.getText().equals(code)));
      case FUNCTION ->
        register.getBodies().stream()
            .filter(body ->
                body.getFunctions().stream().anyMatch(each -> each.getText().equals(code)))
            .map(body -> EntityRef.body(body.getId()));
      case SUBORDINATE -> units(unit -> unit.getParent().equals(scene.unit()));
    };
    return found.distinct().sorted().toList();
  }

  private Stream<EntityRef> units(Predicate<Unit> which) {
    return register.getUnits().stream().filter(which).map(unit -> EntityRef.unit(unit.getId()));
  }

  private Stream<EntityRef> heads() {
    Optional<UnitId> unit = scene.unit();
    return register.getPersons().stream()
        .filter(person -> person.getPositions().stream().anyMatch(each -> heads(each, unit)))
        .map(PartyCandidates::person);
  }

  private static boolean heads(Position position, Optional<UnitId> unit) {
    return position.getRank() == Rank.PRINCIPAL
        && unit.filter(position.getUnit()::equals).isPresent();
  }

  private static EntityRef person(Person person) {
    return EntityRef.of(EntityKind.PERSON, person.getId().getText());
  }

  private Stream<EntityRef> holders(String role) {
    return register.getAssignments().stream()
        .filter(each -> each.getRole().getText().equals(role) && each.isActiveOn(scene.day()))
        .map(Scene::person);
  }

  // A body of the scheme may stand in the register under its name, as a body or as a unit.
  private Stream<EntityRef> bodies(String id) {
    Set<String> names = scene.scheme().getBodies().stream()
        .filter(body -> body.getId().getText().equals(id))
        .map(Body::getNames)
        .flatMap(List::stream)
        .collect(Collectors.toSet());
    Stream<EntityRef> bodies = register.getBodies().stream()
        .filter(body ->
            body.getId().getText().equals(id) || body.getNames().stream().anyMatch(names::contains))
        .map(body -> EntityRef.body(body.getId()));
    return Stream.concat(
        bodies,
        units(unit -> unit.getId().getText().equals(id)
            || unit.getNames().stream().anyMatch(names::contains)));
  }
}
