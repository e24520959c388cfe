package io.github.opencdo.reports.post;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.appointment.AssignmentId;
import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.BodyFunction;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.party.PartyScope;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.person.Position;
import io.github.opencdo.model.person.Rank;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.CardinalityRequirement;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.requirement.Staffing;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.time.DateRange;
import io.github.opencdo.reports.amendment.Amendment;
import io.github.opencdo.reports.amendment.FreshIds;
import io.github.opencdo.reports.amendment.Scene;
import io.github.opencdo.rules.assessor.RegisterChange;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Filling posts and ending assignments. */
public final class StaffRepairs {

  private final Scene scene;

  public StaffRepairs(Scene scene) {
    this.scene = scene;
  }

  public Stream<Amendment> of(CardinalityRequirement requirement) {
    return requirement.getPosts().stream().flatMap(this::of);
  }

  private Stream<Amendment> of(Staffing way) {
    int held = way.getBodies()
        .map(function -> (int) bodies(function).count())
        .orElseGet(() -> scene.holders(way.getRoles()).size());
    int missing = way.getCount().getLeast() - held;
    if (missing > 0) {
      return Stream.concat(
          way.getBodies().stream()
              .map(function -> new PlaceRepairs(scene).bodies(function, missing)),
          way.getRoles().stream()
              .flatMap(role -> scene.unit().map(unit -> fill(role, unit, missing)).stream()));
    }
    return way.getCount().getMost().filter(most -> held > most).isPresent()
        ? Stream.concat(end(way.getRoles()), close(way))
        : Stream.empty();
  }

  private Stream<Body> bodies(BodyFunction function) {
    return scene.unit().stream()
        .flatMap(
            unit -> scene.inquiry().situation().organisations().bodiesOf(unit.getId()).stream())
        .filter(body -> body.getFunctions().contains(function));
  }

  private Stream<Amendment> close(Staffing way) {
    return way.getBodies().stream()
        .flatMap(this::bodies)
        .map(body -> SeatRepairs.close(body, scene.day()));
  }

  /** Lets somebody take a post where a party is looked for: in the unit, or in the first of the place that is to have it. */
  Amendment fill(Party party, String id) {
    RoleCode role = RoleCode.of(party.getCode().orElseThrow());
    JurisdictionId place = scene.place(party);
    Optional<Unit> home = home(party, role);
    Unit unit = home.orElseGet(() -> PlaceRepairs.unit(id, place).build());
    return Amendment.of(
        "change.fill",
        register -> RegisterChange.establish(unit).applyTo(with(register, role, unit.getId(), id)),
        home.map(each -> EntityRef.unit(each.getId()))
            .orElseGet(() -> EntityRef.of(EntityKind.JURISDICTION, place.getText())),
        role,
        1);
  }

  private Optional<Unit> home(Party party, RoleCode role) {
    if (party.getScope().orElse(PartyScope.UNIT) == PartyScope.UNIT) {
      return scene.unit();
    }
    List<Requirement> wanting = scene.scheme().getProvisions().stream()
        .flatMap(provision -> scene.scheme().requirementsOf(provision).stream())
        .filter(CardinalityRequirement.class::isInstance)
        .filter(each -> each.rolesConcerned().contains(role))
        .toList();
    Stream<Unit> units = wanting.isEmpty()
        ? scene.inquiry().situation().organisations().units().stream()
        : wanting.stream().flatMap(this::unitsOf);
    return units
        .filter(unit -> unit.getJurisdiction().equals(scene.place(party)))
        .findFirst();
  }

  private Stream<Unit> unitsOf(Requirement requirement) {
    return scene
        .inquiry()
        .groups()
        .members(requirement.getApplicability().getUnits())
        .units()
        .stream();
  }

  /** Lets new people take a post in a unit. */
  Amendment fill(RoleCode role, Unit unit, int count) {
    return Amendment.of(
        "change.fill",
        register -> Stream.iterate(
                register, each -> with(each, role, unit.getId(), FreshIds.next(each)))
            .skip(count)
            .findFirst()
            .orElseThrow(),
        EntityRef.unit(unit.getId()),
        role,
        count);
  }

  private Register with(Register register, RoleCode role, UnitId unit, String id) {
    return register.toBuilder()
        .addPersons(Person.builder().id(PersonId.of(id)).build())
        .addAssignments(Assignment.builder()
            .id(AssignmentId.of(id))
            .person(PersonId.of(id))
            .role(role)
            .unit(unit)
            .during(DateRange.from(scene.day()))
            .build())
        .build();
  }

  /** Lets somebody become head of the unit. */
  Stream<Amendment> head(String id) {
    return scene.unit().stream()
        .map(unit -> Amendment.of(
            "change.head",
            register -> register.toBuilder()
                .addPersons(Person.builder()
                    .id(PersonId.of(id))
                    .addPositions(Position.of(unit.getId(), Rank.PRINCIPAL))
                    .build())
                .build(),
            EntityRef.unit(unit.getId())));
  }

  /** Ends one of the assignments of some roles. */
  public Stream<Amendment> end(Collection<RoleCode> roles) {
    return scene.holders(roles).stream().map(this::end);
  }

  /** Ends an assignment. */
  Amendment end(Assignment held) {
    return Amendment.of(
        "change.end",
        ended(held),
        EntityRef.unit(held.getUnit()),
        Scene.person(held),
        held.getRole());
  }

  // Who takes a post on the very day has never held it if it ends on that day.
  private RegisterChange ended(Assignment held) {
    return held.getDuring()
        .intersection(DateRange.until(scene.day()))
        .map(until -> RegisterChange.assign(held.toBuilder().during(until).build()))
        .orElseGet(() -> RegisterChange.release(held.getId()));
  }
}
