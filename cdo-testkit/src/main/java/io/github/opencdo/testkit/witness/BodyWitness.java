package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.party.PartyKind;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.requirement.BodyRequirement;
import io.github.opencdo.model.scope.ListedUnits;
import java.util.Set;
import java.util.stream.Stream;

/** An institution that is there, and one that is not. */
final class BodyWitness implements Structure<BodyRequirement> {

  @Override
  public Class<BodyRequirement> type() {
    return BodyRequirement.class;
  }

  @Override
  public boolean isBreakable(Scene<BodyRequirement> scene) {
    return scene.binds() && (!isOwnUnit(scene) || listed(scene).findAny().isPresent());
  }

  private static boolean isOwnUnit(Scene<BodyRequirement> scene) {
    return scene.requirement().getParty().getKind() == PartyKind.OWN_UNIT;
  }

  // A unit that a scheme does not name is not known to be missing.
  private static Stream<UnitId> listed(Scene<BodyRequirement> scene) {
    Population population = new Population(scene.stage(), Gap.none(scene.stage()));
    return scene.requirement().getApplicability().getUnits().stream()
        .flatMap(group -> population.parts(group, ListedUnits.class))
        .flatMap(list -> list.getUnits().stream());
  }

  @Override
  public void satisfy(Scene<BodyRequirement> scene) {
    Population population = new Population(scene.stage(), Gap.none(scene.stage()));
    scene.requirement().getApplicability().getUnits().forEach(population::fillListed);
    scene.exactly(scene.requirement().getParty());
  }

  @Override
  public void violate(Scene<BodyRequirement> scene) {
    Party party = scene.requirement().getParty();
    if (isOwnUnit(scene)) {
      UnitId missing = listed(scene).findFirst().orElseThrow();
      scene.stage().ground().remove(missing);
      Gap gap = Gap.units(scene.stage(), unit -> unit.getId().equals(missing));
      Completion.complete(scene, gap, Set.of(FactKind.UNITS));
      return;
    }
    Gap gap = Gap.of(scene.stage(), party, scene.unit());
    Completion.complete(scene, gap, Set.of(Absentee.source(party)));
  }
}
