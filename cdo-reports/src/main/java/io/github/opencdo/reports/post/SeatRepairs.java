package io.github.opencdo.reports.post;

import io.github.opencdo.model.appointment.Seat;
import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.BodyId;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.CompositionRequirement;
import io.github.opencdo.model.requirement.SeatProfile;
import io.github.opencdo.model.role.Multiplicity;
import io.github.opencdo.model.time.DateRange;
import io.github.opencdo.reports.amendment.Actor;
import io.github.opencdo.reports.amendment.Amendment;
import io.github.opencdo.reports.amendment.FactLists;
import io.github.opencdo.reports.amendment.FreshIds;
import io.github.opencdo.reports.amendment.Scene;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Seating those who have to sit on a body, ending the seats of others, and ending the body. */
public final class SeatRepairs {

  private final Scene scene;

  public SeatRepairs(Scene scene) {
    this.scene = scene;
  }

  public Stream<Amendment> of(CompositionRequirement requirement) {
    return scene.parties(requirement.getBody()).stream()
        .map(Actor::ref)
        .filter(each -> each.getKind() == EntityKind.BODY)
        .map(each -> BodyId.of(each.getId()))
        .flatMap(id -> scene.inquiry().situation().organisations().findBody(id, List.of()).stream())
        .limit(1)
        .flatMap(body -> of(requirement, body));
  }

  private Stream<Amendment> of(CompositionRequirement requirement, Body body) {
    List<Seat> seats = scene.inquiry().situation().roster().seats(body.getId());
    return Stream.of(
            outlived(body),
            requirement.getChair().stream().flatMap(party -> chair(party, body)),
            requirement.getMembers().stream().flatMap(party -> members(party, body, seats)),
            requirement.getSize().stream().flatMap(size -> more(size, body, seats)),
            requirement.getSeats().stream().flatMap(profile -> suit(profile, body, seats)),
            seats.stream().map(this::end))
        .flatMap(each -> each);
  }

  private Stream<Amendment> outlived(Body body) {
    boolean over = scene
        .finding()
        .getExplanation()
        .getDue()
        .filter(last -> scene.day().isAfter(last))
        .isPresent();
    return over ? Stream.of(close(body, scene.day())) : Stream.empty();
  }

  /** Ends a body. */
  static Amendment close(Body body, LocalDate day) {
    DateRange until = body.getLifespan()
        .getDuring()
        .intersection(DateRange.until(day))
        .orElseGet(() -> DateRange.until(day));
    return Amendment.of(
        "change.close",
        register -> register.toBuilder()
            .bodies(FactLists.edit(
                register.getBodies(),
                each -> each.getId().equals(body.getId()),
                each -> each.toBuilder()
                    .lifespan(each.getLifespan().toBuilder().during(until).build())
                    .build()))
            .build(),
        EntityRef.body(body.getId()));
  }

  private Stream<Amendment> chair(Party party, Body body) {
    return Stream.concat(
        people(party).limit(1).map(person -> seat("change.chair", body, person, true)),
        new PlaceRepairs(scene).missing(party));
  }

  private Stream<Amendment> members(Party party, Body body, List<Seat> seats) {
    Set<String> seated =
        seats.stream().map(seat -> seat.getPerson().getText()).collect(Collectors.toSet());
    return people(party)
        .filter(person -> !seated.contains(person.ref().getId()))
        .map(person -> seat("change.seat", body, person, false));
  }

  private Stream<Actor> people(Party party) {
    return scene.parties(party).stream().filter(each -> each.ref().getKind() == EntityKind.PERSON);
  }

  private Amendment seat(String key, Body body, Actor who, boolean chairs) {
    PersonId person = PersonId.of(who.ref().getId());
    Seat seat = Seat.builder()
        .body(body.getId())
        .person(person)
        .chair(chairs)
        .during(DateRange.from(scene.day()))
        .build();
    return Amendment.of(
        key,
        register -> register.toBuilder()
            .seats(FactLists.without(
                register.getSeats(),
                each -> each.getBody().equals(body.getId()) && each.getPerson().equals(person)))
            .addSeats(seat)
            .build(),
        who.name(),
        EntityRef.body(body.getId()));
  }

  // One by one, since those who are named may already be enough.
  private Stream<Amendment> more(Multiplicity size, Body body, List<Seat> seats) {
    return IntStream.range(seats.size(), size.getLeast())
        .mapToObj(number -> Amendment.of(
            "change.member", register -> with(register, body), EntityRef.body(body.getId())));
  }

  private Register with(Register register, Body body) {
    PersonId person = PersonId.of(FreshIds.next(register));
    return register.toBuilder()
        .addPersons(Person.builder().id(person).build())
        .addSeats(Seat.builder()
            .body(body.getId())
            .person(person)
            .during(DateRange.from(scene.day()))
            .build())
        .build();
  }

  private Stream<Amendment> suit(SeatProfile profile, Body body, List<Seat> seats) {
    Stream<Amendment> those = seats.stream().flatMap(seat -> suit(profile, seat.getPerson()));
    Stream<Amendment> others = IntStream.range(0, profile.getCount().getLeast())
        .mapToObj(number -> Amendment.of(
            "change.suitable-member",
            register -> with(register, body, profile),
            EntityRef.body(body.getId())));
    return Stream.concat(those, others);
  }

  private Register with(Register register, Body body, SeatProfile profile) {
    PersonId person = PersonId.of(FreshIds.next(register));
    Register changed = with(register, body);
    for (Amendment trait : suit(profile, person).toList()) {
      changed = trait.change().applyTo(changed);
    }
    return changed;
  }

  private Stream<Amendment> suit(SeatProfile profile, PersonId person) {
    return scene.someUnit().stream()
        .flatMap(unit -> new PersonRepairs(scene, person, unit).of(profile.getCriterion()));
  }

  private Amendment end(Seat seat) {
    return Amendment.of(
        "change.unseat",
        register -> register.toBuilder()
            .seats(FactLists.without(register.getSeats(), seat::equals))
            .build(),
        ref(seat.getPerson()),
        EntityRef.body(seat.getBody()));
  }

  private static EntityRef ref(PersonId person) {
    return EntityRef.of(EntityKind.PERSON, person.getText());
  }
}
