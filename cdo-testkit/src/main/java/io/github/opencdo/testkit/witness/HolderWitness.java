package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.criterion.Criterion;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.requirement.HolderRequirement;
import io.github.opencdo.model.role.RoleCode;
import java.util.List;
import java.util.function.BiConsumer;

/** A holder who is what the holder must be, and one who is not. */
final class HolderWitness implements Structure<HolderRequirement> {

  @Override
  public Class<HolderRequirement> type() {
    return HolderRequirement.class;
  }

  @Override
  public boolean isBreakable(Scene<HolderRequirement> scene) {
    return scene.binds() && Conditions.isMissable(scene.requirement().getCriterion());
  }

  @Override
  public void satisfy(Scene<HolderRequirement> scene) {
    play(scene, Traits::meet);
  }

  @Override
  public void violate(Scene<HolderRequirement> scene) {
    play(scene, Traits::miss);
  }

  // One of them is at fault at most; the others are there because the scheme wants several.
  private static void play(
      Scene<HolderRequirement> scene, BiConsumer<Traits, Criterion> describeFirst) {
    List<RoleCode> roles = scene.requirement().getRoles().subList(0, 1);
    UnitId unit = scene.subject().getId();
    Staff staff = scene.stage().cast().staff();
    staff.hire(roles.get(0), unit);
    List<Assignment> held = staff.holders(unit, roles);
    held.stream().skip(1).forEach(each -> describe(scene, each, Traits::meet));
    Traits traits = describe(scene, held.get(0), describeFirst);
    Completion.complete(scene, Gap.traits(scene.stage(), traits.missed()), traits.kinds());
  }

  private static Traits describe(
      Scene<HolderRequirement> scene, Assignment held, BiConsumer<Traits, Criterion> how) {
    Staff staff = scene.stage().cast().staff();
    Traits traits = new Traits(scene.stage(), scene.subject(), staff.known(held.getPerson()));
    how.accept(traits, scene.requirement().getCriterion());
    staff.describe(traits.person());
    return traits;
  }
}
