package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.BodyFunction;
import io.github.opencdo.model.organisation.BodyId;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Lifespan;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitAttribute;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.party.PartyKind;
import io.github.opencdo.model.party.PartyScope;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.time.DateRange;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds or makes whoever a party means, as seen from a unit. */
final class Cast {

  private static final Set<RoleCode> OF_GOVERNMENTS =
      Set.of(StandardRoles.GOVERNMENT_CDO, StandardRoles.GOVERNMENT_EXECUTIVE);

  private final Scheme scheme;
  private final Ground ground;
  private final Staff staff;
  private final Map<BodyId, Body> bodies = new LinkedHashMap<>();

  Cast(Scheme scheme, Ground ground, LocalDate since) {
    this.scheme = scheme;
    this.ground = ground;
    this.staff = new Staff(scheme, since);
  }

  /** Gets who a party means; without a unit to look from, anybody will do. */
  EntityRef find(Party party, Optional<Unit> from) {
    String code = party.getCode().orElse("");
    PartyScope scope = party.getScope().orElse(PartyScope.UNIT);
    if (party.getKind() == PartyKind.BODY) {
      return EntityRef.body(body(BodyId.of(code)));
    }
    if (scope == PartyScope.UNIT && from.isEmpty()) {
      return outsider();
    }
    return switch (party.getKind()) {
      case ROLE -> holder(RoleCode.of(code), place(scope, from), from);
      case ATTRIBUTE -> unitWith(UnitAttribute.of(code), place(scope, from), from);
      case FUNCTION -> bodyWith(BodyFunction.of(code), place(scope, from), from);
      case SUBORDINATE -> subordinate(party.getCode().map(UnitAttribute::of), from.orElseThrow());
      case HEAD -> staff.head(from.orElseThrow().getId());
      case OWN_UNIT, BODY -> EntityRef.unit(from.orElseThrow().getId());
    };
  }

  /** Gets who a party means, or the unit itself where one of its people is meant. */
  EntityRef standIn(Party party, Optional<Unit> from) {
    boolean ofUnit = party.getScope().orElse(PartyScope.UNIT) == PartyScope.UNIT
        && party.getKind() != PartyKind.BODY;
    return find(ofUnit ? Party.ownUnit() : party, from);
  }

  /** Checks whether a party can be found in a unit: governments have other roles than the rest. */
  static boolean suits(Party party, Unit unit) {
    boolean sought =
        party.getKind() == PartyKind.ROLE && party.getScope().equals(Optional.of(PartyScope.UNIT));
    return !sought
        || isOfGovernments(RoleCode.of(party.getCode().orElseThrow()))
            == (unit.getKind() == UnitKind.GOVERNMENT);
  }

  private static boolean isOfGovernments(RoleCode role) {
    return OF_GOVERNMENTS.contains(role);
  }

  /** Gets somebody whom no rule means: an office within another unit. */
  EntityRef outsider() {
    return EntityRef.unit(ground.unit(UnitKind.INTERNAL_ORGAN, ground.home()).getId());
  }

  private Optional<JurisdictionId> place(PartyScope scope, Optional<Unit> from) {
    return switch (scope) {
      case UNIT -> Optional.empty();
      case JURISDICTION -> Optional.of(from.map(Unit::getJurisdiction).orElse(ground.home()));
      case SCHEME -> Optional.of(ground.home());
    };
  }

  private BodyId body(BodyId id) {
    Body body = scheme.getBodies().stream()
        .filter(each -> each.getId().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Unknown body '" + id + "'"));
    body.getJurisdiction().ifPresent(ground::abroad);
    bodies.putIfAbsent(id, body);
    return id;
  }

  /** Lets a body that is there exist from a day on. */
  void found(BodyId id, LocalDate first) {
    bodies.computeIfPresent(
        id,
        (same, body) -> body.toBuilder()
            .lifespan(Lifespan.builder().during(DateRange.from(first)).build())
            .build());
  }

  private EntityRef holder(RoleCode role, Optional<JurisdictionId> place, Optional<Unit> from) {
    return staff.hire(role, seat(role, place, from).getId());
  }

  /** Gets the unit in which a role is held. */
  Unit seat(Party role, Optional<Unit> from) {
    return seat(
        RoleCode.of(role.getCode().orElseThrow()),
        place(role.getScope().orElseThrow(), from),
        from);
  }

  private Unit seat(RoleCode role, Optional<JurisdictionId> place, Optional<Unit> from) {
    UnitKind kind = isOfGovernments(role) ? UnitKind.GOVERNMENT : UnitKind.GOV_DEPARTMENT;
    return place.map(there -> ground.unit(kind, there)).orElseGet(from::orElseThrow);
  }

  private EntityRef unitWith(
      UnitAttribute attribute, Optional<JurisdictionId> place, Optional<Unit> from) {
    Unit unit = place
        .map(there -> ground.unit(UnitKind.GOV_DEPARTMENT, there))
        .orElseGet(from::orElseThrow);
    return EntityRef.unit(
        ground.put(unit.toBuilder().addAttributes(attribute).build()).getId());
  }

  private EntityRef bodyWith(
      BodyFunction function, Optional<JurisdictionId> place, Optional<Unit> from) {
    String owner = place
        .map(JurisdictionId::getText)
        .orElseGet(() -> from.orElseThrow().getId().getText());
    BodyId id = BodyId.of("body-" + function + "-" + owner);
    Body.Builder body =
        Body.builder().id(id).addNames(id.getText()).addFunctions(function).jurisdiction(place);
    if (place.isEmpty()) {
      body.unit(from.orElseThrow().getId());
    }
    bodies.putIfAbsent(id, body.build());
    return EntityRef.body(id);
  }

  private EntityRef subordinate(Optional<UnitAttribute> attribute, Unit above) {
    UnitId id = UnitId.of("office-of-" + above.getId());
    Unit.Builder unit = ground
        .find(id)
        .orElseGet(
            () -> Unit.of(id, id.getText(), UnitKind.INTERNAL_ORGAN, above.getJurisdiction()))
        .toBuilder()
        .parent(above.getId());
    attribute.ifPresent(unit::addAttributes);
    return EntityRef.unit(ground.put(unit.build()).getId());
  }

  /** Gets the unit that a party is; the unit of the same name where it is a body. */
  UnitId unit(Party party, Optional<Unit> from) {
    EntityRef found = find(party, from);
    UnitId id = UnitId.of(found.getId());
    if (found.getKind() == EntityKind.BODY) {
      ground.put(Unit.of(id, id.getText(), UnitKind.OTHER, ground.home()));
    }
    return id;
  }

  Staff staff() {
    return staff;
  }

  /** Counts the bodies of a unit that have a function. */
  int count(BodyFunction function, UnitId unit) {
    return (int) bodies.values().stream()
        .filter(body -> body.getFunctions().contains(function))
        .filter(body -> body.getUnit().filter(unit::equals).isPresent())
        .count();
  }

  /** Counts everybody. */
  int size() {
    return bodies.size() + staff.size();
  }

  void addTo(Register.Builder register) {
    register.addAllBodies(bodies.values());
    staff.addTo(register);
  }
}
