package io.github.opencdo.reports.post;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.requirement.HolderRequirement;
import io.github.opencdo.reports.amendment.Amendment;
import io.github.opencdo.reports.amendment.Scene;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Giving the holder of a post what a criterion asks of them, or the post to somebody else. */
public final class HolderRepairs {

  private static final List<String> LAST = List.of(PersonRepairs.POSITION, "change.excuse");

  private final Scene scene;

  public HolderRepairs(Scene scene) {
    this.scene = scene;
  }

  public Stream<Amendment> of(HolderRequirement requirement) {
    return scene.holders(requirement.getRoles()).stream()
        .filter(this::isJudged)
        .flatMap(holder -> scene.unit().stream()
            .flatMap(unit ->
                new PersonRepairs(scene, holder.getPerson(), unit).of(requirement.getCriterion())))
        .sorted(Comparator.comparing(change -> LAST.indexOf(change.key())));
  }

  /** Ends the holding of the post, where nothing that may be said of the holder helps. */
  public Stream<Amendment> others(HolderRequirement requirement) {
    StaffRepairs staff = new StaffRepairs(scene);
    return scene.holders(requirement.getRoles()).stream().filter(this::isJudged).map(staff::end);
  }

  private boolean isJudged(Assignment held) {
    return scene
        .subject()
        .equals(EntityRef.of(EntityKind.ASSIGNMENT, held.getId().getText()));
  }
}
