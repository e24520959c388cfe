package io.github.opencdo.reports.post;

import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.BodyFunction;
import io.github.opencdo.model.organisation.BodyId;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitAttribute;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.party.PartyScope;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.ListedUnit;
import io.github.opencdo.reports.amendment.Amendment;
import io.github.opencdo.reports.amendment.FreshIds;
import io.github.opencdo.reports.amendment.Newcomer;
import io.github.opencdo.reports.amendment.Scene;
import io.github.opencdo.rules.assessor.RegisterChange;
import java.util.Optional;
import java.util.stream.Stream;

/** Registering the units and bodies that are asked for. */
public final class PlaceRepairs {

  private final Scene scene;

  public PlaceRepairs(Scene scene) {
    this.scene = scene;
  }

  /** Registers the listed unit that the finding misses. */
  public Stream<Amendment> listed() {
    return scene.scheme().getUnits().stream()
        .filter(each -> EntityRef.unit(each.getId()).equals(scene.subject()))
        .map(this::register);
  }

  private Amendment register(ListedUnit listed) {
    Unit unit = Unit.builder()
        .id(listed.getId())
        .names(listed.getNames())
        .kind(listed.getKind())
        .jurisdiction(scene.home())
        .build();
    return establish("change.register", unit, EntityRef.unit(unit.getId()));
  }

  /** Brings about that somebody is there who is meant by a party; nothing if somebody is. */
  public Stream<Amendment> missing(Party party) {
    if (scene.inquiry().parties().resolve(party, scene.unit()).isFound()) {
      return Stream.empty();
    }
    Optional<String> code = party.getCode();
    String id = Newcomer.of(party, scene.register()).id();
    return switch (party.getKind()) {
      case BODY -> body(BodyId.of(id)).stream();
      case ROLE -> Stream.of(new StaffRepairs(scene).fill(party, id));
      case FUNCTION -> Stream.of(body(BodyFunction.of(code.orElseThrow()), party, id));
      case ATTRIBUTE -> unit(UnitAttribute.of(code.orElseThrow()), party, id);
      case SUBORDINATE -> subordinate(code.map(UnitAttribute::of), id);
      case HEAD -> new StaffRepairs(scene).head(id);
      case OWN_UNIT -> Stream.empty();
    };
  }

  private Optional<Amendment> body(BodyId id) {
    return scene
        .inquiry()
        .situation()
        .schemeBody(id)
        .map(body -> Amendment.of(
            "change.register",
            register -> register.toBuilder().addBodies(body).build(),
            EntityRef.body(id)));
  }

  private Amendment body(BodyFunction function, Party party, String id) {
    Body.Builder body = Body.builder().id(BodyId.of(id)).addNames(id).addFunctions(function);
    if (isOwn(party)) {
      body.unit(scene.unit().map(Unit::getId));
    } else {
      body.jurisdiction(scene.place(party));
    }
    return Amendment.of(
        "change.body",
        register -> register.toBuilder().addBodies(body.build()).build(),
        scene.word(function),
        1);
  }

  /** Sets up bodies of the unit with a function. */
  Amendment bodies(BodyFunction function, int count) {
    return Amendment.of(
        "change.body",
        register -> Stream.iterate(register, each -> with(each, function))
            .skip(count)
            .findFirst()
            .orElseThrow(),
        scene.word(function),
        count);
  }

  private Register with(Register register, BodyFunction function) {
    String id = FreshIds.next(register);
    return register.toBuilder()
        .addBodies(Body.builder()
            .id(BodyId.of(id))
            .addNames(id)
            .unit(scene.unit().map(Unit::getId))
            .addFunctions(function)
            .build())
        .build();
  }

  private static boolean isOwn(Party party) {
    return party.getScope().orElse(PartyScope.UNIT) == PartyScope.UNIT;
  }

  // What a unit is, is a fact about it; of another place, somebody else may be it.
  private Stream<Amendment> unit(UnitAttribute attribute, Party party, String id) {
    if (!isOwn(party)) {
      Unit unit = unit(id, scene.place(party)).addAttributes(attribute).build();
      return Stream.of(establish("change.establish", unit, scene.word(attribute)));
    }
    return scene.unit().stream()
        .map(unit -> establish(
            "change.attribute",
            unit.toBuilder().addAttributes(attribute).build(),
            EntityRef.unit(unit.getId()),
            scene.word(attribute)));
  }

  private Stream<Amendment> subordinate(Optional<UnitAttribute> attribute, String id) {
    return scene.unit().stream()
        .map(unit -> establish(
            "change.subordinate",
            unit(id, unit.getJurisdiction())
                .parent(unit.getId())
                .addAllAttributes(attribute.stream().toList())
                .build(),
            EntityRef.unit(unit.getId())));
  }

  private static Amendment establish(String key, Unit unit, Object... words) {
    return Amendment.of(key, RegisterChange.establish(unit), words);
  }

  /** Starts what is known of a unit that is newly there. */
  static Unit.Builder unit(String id, JurisdictionId place) {
    return Unit.builder()
        .id(UnitId.of(id))
        .addNames(id)
        .kind(UnitKind.GOV_DEPARTMENT)
        .jurisdiction(place);
  }
}
