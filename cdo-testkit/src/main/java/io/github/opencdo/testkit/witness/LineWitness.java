package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.party.PartyKind;
import io.github.opencdo.model.requirement.LineRequirement;
import io.github.opencdo.model.role.ResponsibilityTier;
import io.github.opencdo.model.role.RoleCode;
import java.util.Optional;
import java.util.Set;

/** Those under whom somebody works, who are there or not, and responsibility that is shared or not. */
final class LineWitness implements Structure<LineRequirement> {

  @Override
  public Class<LineRequirement> type() {
    return LineRequirement.class;
  }

  @Override
  public boolean isBreakable(Scene<LineRequirement> scene) {
    return scene.binds() && (isOfOne(scene.requirement()) || missing(scene).isPresent());
  }

  private static boolean isOfOne(LineRequirement requirement) {
    return requirement.getTargets().isEmpty()
        && requirement.getTier().filter(ResponsibilityTier.HANDS_ON::equals).isEmpty();
  }

  private static Optional<Party> missing(Scene<LineRequirement> scene) {
    return scene.requirement().getTargets().stream()
        .filter(target -> target.getKind() != PartyKind.OWN_UNIT)
        .findFirst();
  }

  @Override
  public void satisfy(Scene<LineRequirement> scene) {
    hire(scene);
    scene
        .requirement()
        .getTargets()
        .forEach(target -> scene.stage().cast().find(target, Optional.of(scene.subject())));
  }

  @Override
  public void violate(Scene<LineRequirement> scene) {
    Optional<Unit> unit = Optional.of(scene.subject());
    Optional<Party> missing = missing(scene);
    hire(scene);
    if (missing.isEmpty()) {
      share(scene);
    }
    scene.requirement().getTargets().stream()
        .filter(target -> missing.filter(target::equals).isEmpty())
        .forEach(target -> scene.stage().cast().find(target, unit));
    Completion.complete(
        scene,
        missing.map(target -> Gap.of(scene.stage(), target, unit)).orElse(Gap.none(scene.stage())),
        missing.map(Absentee::source).map(Set::of).orElse(Set.of()));
  }

  private static void hire(Scene<LineRequirement> scene) {
    RoleCode role = scene.requirement().getRoles().get(0);
    scene.stage().cast().staff().hire(role, scene.subject().getId());
  }

  private static void share(Scene<LineRequirement> scene) {
    new Posts(scene.stage(), scene.subject(), Gap.none(scene.stage()))
        .hold(scene.requirement().getRoles(), 1);
  }
}
