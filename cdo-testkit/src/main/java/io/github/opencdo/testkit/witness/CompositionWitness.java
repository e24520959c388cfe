package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.requirement.CompositionRequirement;
import io.github.opencdo.model.requirement.SeatProfile;
import io.github.opencdo.model.requirement.Sunset;
import io.github.opencdo.model.role.Multiplicity;
import java.util.Optional;

/** A body on which those sit who have to; and one on which nobody sits, too many do, or that has outlived its time. */
final class CompositionWitness implements Scenario<CompositionRequirement> {

  @Override
  public Class<CompositionRequirement> type() {
    return CompositionRequirement.class;
  }

  @Override
  public boolean isBreakable(Scene<CompositionRequirement> scene) {
    CompositionRequirement requirement = scene.requirement();
    return scene.binds()
        && (wantsSomebody(requirement)
            || years(requirement).isPresent()
            || most(requirement.getSize()).isPresent()
            || bounded(requirement).isPresent());
  }

  @Override
  public boolean breaksWith(
      Scene<CompositionRequirement> scene, Scene<CompositionRequirement> other) {
    return scene.requirement().getBody().equals(other.requirement().getBody());
  }

  @Override
  public void satisfy(Scene<CompositionRequirement> scene) {
    Board board = new Board(scene);
    years(scene.requirement())
        .ifPresent(years -> scene.stage().cast().found(board.body(), scene.start()));
    board.fill();
  }

  @Override
  public void violate(Scene<CompositionRequirement> scene) {
    CompositionRequirement requirement = scene.requirement();
    Board board = new Board(scene);
    scene.declareComplete(FactKind.SEATS);
    if (wantsSomebody(requirement)) {
      board.members();
    } else {
      board.fill();
      spoil(board, scene);
    }
    scene.playOthers(this);
  }

  private static void spoil(Board board, Scene<CompositionRequirement> scene) {
    CompositionRequirement requirement = scene.requirement();
    Optional<Integer> years = years(requirement);
    Optional<Integer> most = most(requirement.getSize());
    if (years.isPresent()) {
      scene
          .stage()
          .cast()
          .found(board.body(), scene.stage().timetable().asOf().minusYears(years.get()));
    } else if (most.isPresent()) {
      board.enlarge(most.get() + 1);
    } else {
      SeatProfile profile = bounded(requirement).orElseThrow();
      board.suit(profile, most(Optional.of(profile.getCount())).orElseThrow() + 1);
    }
  }

  // Where somebody has to sit, it is enough that nobody does.
  private static boolean wantsSomebody(CompositionRequirement requirement) {
    return requirement.getChair().isPresent()
        || !requirement.getMembers().isEmpty()
        || requirement.getSize().filter(size -> size.getLeast() > 0).isPresent()
        || requirement.getSeats().stream().anyMatch(each -> each.getCount().getLeast() > 0);
  }

  private static Optional<Integer> years(CompositionRequirement requirement) {
    return requirement.getSunset().flatMap(Sunset::getYears);
  }

  private static Optional<Integer> most(Optional<Multiplicity> count) {
    return count.flatMap(Multiplicity::getMost);
  }

  private static Optional<SeatProfile> bounded(CompositionRequirement requirement) {
    return requirement.getSeats().stream()
        .filter(each -> each.getCount().getMost().isPresent())
        .findFirst();
  }
}
