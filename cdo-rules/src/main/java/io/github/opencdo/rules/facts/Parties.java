package io.github.opencdo.rules.facts;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.BodyFunction;
import io.github.opencdo.model.organisation.BodyId;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitAttribute;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.party.PartyKind;
import io.github.opencdo.model.party.PartyScope;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.rules.message.Message;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds who a party is, seen from a unit, or from the scheme where there is none. */
public final class Parties {

  private final Situation situation;
  private final Map<BodyId, Resolution> bodies = new HashMap<>();
  private final Map<Sought, Resolution> roles = new HashMap<>();
  // By role, whoever held it anywhere up to the day.
  private final Map<Party, Resolution> everywhere = new HashMap<>();
  private Members last = new Members(Optional.empty(), Set.of());

  private record Sought(RoleCode role, JurisdictionId place) {}

  private record Members(Optional<Unit> unit, Set<EntityRef> entities) {}

  private Parties(Situation situation) {
    this.situation = situation;
  }

  /** Obtains the parties of a situation. */
  public static Parties in(Situation situation) {
    return new Parties(situation);
  }

  /** Takes notice that posts have changed. */
  public void renew() {
    roles.clear();
    everywhere.clear();
    last = new Members(Optional.empty(), Set.of());
  }

  /** Resolves a party as it is on the day. */
  public Resolution resolve(Party party, Optional<Unit> from) {
    String code = party.getCode().orElse("");
    PartyScope scope = party.getScope().orElse(PartyScope.UNIT);
    return switch (party.getKind()) {
      case OWN_UNIT -> ownUnit(from);
      case HEAD -> head(from);
      case BODY -> bodies.computeIfAbsent(BodyId.of(code), this::body);
      case ROLE -> role(RoleCode.of(code), scope, from);
      case ATTRIBUTE -> attribute(UnitAttribute.of(code), scope, from);
      case FUNCTION -> function(BodyFunction.of(code), scope, from);
      case SUBORDINATE -> subordinates(party.getCode().map(UnitAttribute::of), from);
    };
  }

  private static Resolution ownUnit(Optional<Unit> from) {
    return Resolution.of(
        Message.of("party.own-unit"),
        from.map(unit -> EntityRef.unit(unit.getId())).stream().toList(),
        FactKind.UNITS);
  }

  private Resolution head(Optional<Unit> from) {
    Set<EntityRef> heads = from.stream()
        .flatMap(unit -> situation.roster().heads(unit.getId()).stream())
        .map(person -> person(person.getId().getText()))
        .collect(Collectors.toSet());
    return Resolution.of(Message.of("party.own-head"), heads, FactKind.POSITIONS);
  }

  private Resolution body(BodyId id) {
    Optional<Body> wanted = situation.schemeBody(id);
    List<String> names = wanted.map(Body::getNames).orElse(List.of());
    Set<EntityRef> found = new HashSet<>();
    situation
        .organisations()
        .findBody(id, names)
        .map(b -> EntityRef.body(b.getId()))
        .ifPresent(found::add);
    situation
        .organisations()
        .find(id.getText(), names)
        .map(unit -> EntityRef.unit(unit.getId()))
        .ifPresent(found::add);
    return Resolution.of(wanted.map(Body::getName).orElse(id.getText()), found, FactKind.BODIES);
  }

  // Units of a jurisdiction are mostly asked about one after the other.
  private Resolution role(RoleCode role, PartyScope scope, Optional<Unit> from) {
    Optional<JurisdictionId> place =
        scope == PartyScope.UNIT ? Optional.empty() : jurisdiction(scope, from);
    return place.isPresent()
        ? roles.computeIfAbsent(new Sought(role, place.get()), wanted -> holding(role, scope, from))
        : holding(role, scope, from);
  }

  private Resolution holding(RoleCode role, PartyScope scope, Optional<Unit> from) {
    Stream<Assignment> active = unitsOf(scope, from)
        .flatMap(unit -> situation.roster().active(unit.getId(), Set.of(role)).stream());
    return Resolution.of(situation.title(role), holders(active), FactKind.ASSIGNMENTS);
  }

  /** Resolves a party as a sender or recipient of the past: former holders of a role count too. */
  public Resolution resolveEver(Party party, Optional<Unit> from) {
    if (party.getKind() != PartyKind.ROLE) {
      return resolve(party, from);
    }
    return from.isPresent()
        ? holdingEver(party, from)
        : everywhere.computeIfAbsent(party, wanted -> holdingEver(wanted, from));
  }

  private Resolution holdingEver(Party party, Optional<Unit> from) {
    RoleCode role = RoleCode.of(party.getCode().orElseThrow());
    Stream<Assignment> ever = unitsOf(party.getScope().orElse(PartyScope.UNIT), from)
        .flatMap(unit -> situation.roster().history(unit.getId(), Set.of(role)).stream());
    return Resolution.of(situation.title(role), holders(ever), FactKind.ASSIGNMENTS);
  }

  /**
   * Finds all in whose name a party acts: for a unit also those who hold or held its posts, since
   * registers record now the one and now the other.
   */
  public Set<EntityRef> actors(Party party, Optional<Unit> unit) {
    if (party.getKind() == PartyKind.OWN_UNIT && unit.isPresent()) {
      return membersOf(unit.get());
    }
    Set<EntityRef> actors = new HashSet<>(resolveEver(party, unit).entities());
    if (isOfUnit(party)) {
      unit.ifPresent(own -> actors.addAll(membersOf(own)));
    }
    return actors;
  }

  /** Checks whether anybody will do: a party of the unit, where the rule names no units. */
  public static boolean isAnybody(Party party, Optional<Unit> unit) {
    return unit.isEmpty() && isOfUnit(party);
  }

  // A unit does not act in the name of what is looked for beyond it.
  private static boolean isOfUnit(Party party) {
    return party.getKind() != PartyKind.BODY
        && party.getScope().orElse(PartyScope.UNIT) == PartyScope.UNIT;
  }

  /** Finds a unit and all who hold or held its posts. */
  public Set<EntityRef> membersOf(Unit unit) {
    if (last.unit().isEmpty() || last.unit().get() != unit) {
      last = new Members(Optional.of(unit), findMembers(unit));
    }
    return last.entities();
  }

  private Set<EntityRef> findMembers(Unit unit) {
    Set<EntityRef> members = new HashSet<>();
    members.add(EntityRef.unit(unit.getId()));
    for (Assignment each : situation.roster().history(unit.getId(), situation.roles())) {
      members.add(person(each.getPerson().getText()));
    }
    return Collections.unmodifiableSet(members);
  }

  /** Finds the units of which somebody is a member, in order of identifier. */
  public List<Unit> unitsOf(EntityRef member) {
    return unitIds(member)
        .distinct()
        .sorted()
        .flatMap(id -> situation.organisations().unit(id).stream())
        .toList();
  }

  private Stream<UnitId> unitIds(EntityRef member) {
    return switch (member.getKind()) {
      case UNIT -> Stream.of(UnitId.of(member.getId()));
      case PERSON ->
        situation.roster().career(PersonId.of(member.getId())).stream()
            .filter(each -> situation.roles().contains(each.getRole()))
            .map(Assignment::getUnit);
      default -> Stream.empty();
    };
  }

  /** Finds the units in which a role was held on a day. */
  public List<Unit> unitsHolding(Party role, Optional<Unit> from, LocalDate day) {
    Set<RoleCode> roles = Set.of(RoleCode.of(role.getCode().orElseThrow()));
    return unitsOf(role.getScope().orElse(PartyScope.UNIT), from)
        .filter(unit -> situation.roster().history(unit.getId(), roles).stream()
            .anyMatch(held -> held.isActiveOn(day)))
        .toList();
  }

  private static Set<EntityRef> holders(Stream<Assignment> assignments) {
    return assignments.map(each -> person(each.getPerson().getText())).collect(Collectors.toSet());
  }

  private Resolution attribute(UnitAttribute attribute, PartyScope scope, Optional<Unit> from) {
    Stream<Unit> candidates = unitsOf(scope, from);
    return Resolution.of(
        Message.of("party.attribute", situation.word(attribute)),
        units(candidates.filter(unit -> unit.getAttributes().contains(attribute))),
        FactKind.UNITS);
  }

  private Resolution function(BodyFunction function, PartyScope scope, Optional<Unit> from) {
    Set<EntityRef> found = bodiesOf(scope, from)
        .filter(body -> body.getFunctions().contains(function))
        .map(body -> EntityRef.body(body.getId()))
        .collect(Collectors.toSet());
    return Resolution.of(
        Message.of("party.function", situation.word(function)), found, FactKind.BODIES);
  }

  private Stream<Body> bodiesOf(PartyScope scope, Optional<Unit> from) {
    return scope == PartyScope.UNIT
        ? from.stream().flatMap(unit -> situation.organisations().bodiesOf(unit.getId()).stream())
        : jurisdiction(scope, from).stream()
            .flatMap(place -> situation.organisations().bodiesIn(place).stream());
  }

  private Resolution subordinates(Optional<UnitAttribute> attribute, Optional<Unit> from) {
    Stream<Unit> below = from.stream()
        .flatMap(own -> situation.organisations().unitsBelow(own.getId()).stream())
        .filter(unit -> attribute.map(unit.getAttributes()::contains).orElse(true));
    return Resolution.of(Message.of("party.subordinate"), units(below), FactKind.UNITS);
  }

  private Stream<Unit> unitsOf(PartyScope scope, Optional<Unit> from) {
    if (scope == PartyScope.UNIT) {
      return from.stream();
    }
    return jurisdiction(scope, from).stream()
        .flatMap(place -> situation.organisations().unitsIn(place).stream());
  }

  private Optional<JurisdictionId> jurisdiction(PartyScope scope, Optional<Unit> from) {
    return scope == PartyScope.SCHEME
        ? Optional.of(situation.organisations().home())
        : from.map(Unit::getJurisdiction);
  }

  private static Collection<EntityRef> units(Stream<Unit> units) {
    return units.map(unit -> EntityRef.unit(unit.getId())).collect(Collectors.toSet());
  }

  private static EntityRef person(String id) {
    return EntityRef.of(EntityKind.PERSON, id);
  }
}
