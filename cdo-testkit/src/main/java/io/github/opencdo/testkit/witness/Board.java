package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.organisation.BodyId;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.party.PartyKind;
import io.github.opencdo.model.party.PartyScope;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.person.Position;
import io.github.opencdo.model.person.Rank;
import io.github.opencdo.model.requirement.CompositionRequirement;
import io.github.opencdo.model.requirement.SeatProfile;
import io.github.opencdo.model.role.Multiplicity;
import io.github.opencdo.model.role.RoleCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The body of a composition, whose seats are filled. */
final class Board {

  private final Scene<CompositionRequirement> scene;
  private final CompositionRequirement requirement;
  private final BodyId body;
  private final Cast cast;
  private final Seats seats;

  Board(Scene<CompositionRequirement> scene) {
    this.scene = scene;
    this.requirement = scene.requirement();
    this.cast = scene.stage().cast();
    this.seats = scene.stage().seats();
    this.body = BodyId.of(scene.exactly(requirement.getBody()).getId());
  }

  BodyId body() {
    return body;
  }

  /** Gets those who have a seat by what they are, who are there from now on. */
  List<PersonId> members() {
    return requirement.getMembers().stream().flatMap(this::people).distinct().toList();
  }

  /** Gives a seat to all who have to have one. */
  void fill() {
    members().forEach(member -> seats.give(body, member, false));
    requirement
        .getChair()
        .flatMap(chair -> people(chair).findFirst())
        .ifPresent(chair -> seats.give(body, chair, true));
    requirement.getSize().map(Multiplicity::getLeast).ifPresent(this::enlarge);
    requirement.getSeats().forEach(this::suit);
  }

  /** Seats people until there are so many. */
  void enlarge(int number) {
    for (int serial = 1; seats.on(body).size() < number; serial++) {
      seats.give(body, further(serial), false);
    }
  }

  /** Lets as many of those who sit meet a criterion as have to. */
  private void suit(SeatProfile profile) {
    suit(profile, profile.getCount().getLeast());
  }

  /** Lets so many of those who sit meet a criterion. */
  void suit(SeatProfile profile, int number) {
    enlarge(number);
    seats.on(body).stream().limit(number).forEach(person -> meet(person, profile));
  }

  private void meet(PersonId person, SeatProfile profile) {
    Staff staff = cast.staff();
    Unit unit = staff.unitOf(person).map(scene.stage()::unit).orElseGet(scene::subject);
    Traits traits = new Traits(scene.stage(), unit, staff.known(person));
    traits.meet(profile.getCriterion());
    staff.describe(traits.person());
  }

  // On a closed body only those sit who are named: there are more of them then.
  private PersonId further(int serial) {
    return requirement.isClosed() ? furtherMember(serial) : outsider(serial);
  }

  private PersonId furtherMember(int serial) {
    Party role = requirement.getMembers().stream()
        .filter(party -> party.getKind() == PartyKind.ROLE)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "Nobody else may sit on '%s', and too few are named".formatted(body)));
    Unit unit = cast.seat(role, scene.unit());
    return cast.staff().hold(code(role), unit.getId(), serial).getPerson();
  }

  private PersonId outsider(int serial) {
    PersonId id = PersonId.of("P-seat-" + body + "-" + serial);
    Person known = cast.staff().known(id);
    cast.staff()
        .describe(
            known.getPositions().isEmpty()
                ? known.toBuilder()
                    .addPositions(Position.of(scene.subject().getId(), Rank.STAFF))
                    .build()
                : known);
    return id;
  }

  private Stream<PersonId> people(Party party) {
    EntityRef found = scene.exactly(party);
    Stream<PersonId> first = Stream.of(found)
        .filter(each -> each.getKind() == EntityKind.PERSON)
        .map(each -> PersonId.of(each.getId()));
    return party.getKind() == PartyKind.ROLE ? Stream.concat(first, holders(party)) : first;
  }

  private Stream<PersonId> holders(Party role) {
    Unit seat = cast.seat(role, scene.unit());
    boolean inUnit = role.getScope().equals(Optional.of(PartyScope.UNIT));
    return scene.stage().ground().units().stream()
        .filter(unit -> inUnit
            ? unit.getId().equals(seat.getId())
            : unit.getJurisdiction().equals(seat.getJurisdiction()))
        .flatMap(unit -> cast.staff().holders(unit.getId(), List.of(code(role))).stream())
        .map(Assignment::getPerson);
  }

  private static RoleCode code(Party role) {
    return RoleCode.of(role.getCode().orElseThrow());
  }
}
