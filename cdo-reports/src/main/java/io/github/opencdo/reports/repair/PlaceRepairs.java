package io.github.opencdo.reports.repair;

import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.party.PartyKind;
import io.github.opencdo.model.scheme.ListedUnit;
import java.util.stream.Stream;

/** Registering units and bodies that a scheme names. */
final class PlaceRepairs {

  private final Scene scene;

  PlaceRepairs(Scene scene) {
    this.scene = scene;
  }

  /** Registers the listed unit that the finding misses. */
  Stream<Amendment> listed() {
    EntityRef subject = scene.finding().getKey().getSubject();
    return scene.scheme().getUnits().stream()
        .filter(each -> EntityRef.unit(each.getId()).equals(subject))
        .map(this::register);
  }

  private Amendment register(ListedUnit listed) {
    Unit unit = Unit.builder()
        .id(listed.getId())
        .names(listed.getNames())
        .kind(listed.getKind())
        .jurisdiction(scene.scheme().getJurisdiction().getId())
        .build();
    return Amendment.of(
        "change.register",
        register -> register.toBuilder().addUnits(unit).build(),
        EntityRef.unit(unit.getId()));
  }

  /** Registers the body that a party names. */
  Stream<Amendment> body(Party party) {
    if (party.getKind() != PartyKind.BODY || !scene.parties(party).isEmpty()) {
      return Stream.empty();
    }
    return scene.scheme().getBodies().stream()
        .filter(body -> party.getCode().filter(body.getId().getText()::equals).isPresent())
        .map(this::register);
  }

  private Amendment register(Body body) {
    return Amendment.of(
        "change.register",
        register -> register.toBuilder().addBodies(body).build(),
        EntityRef.body(body.getId()));
  }
}
