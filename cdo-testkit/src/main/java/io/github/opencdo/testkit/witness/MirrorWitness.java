package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.requirement.MirrorRequirement;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.time.Due;
import java.util.Optional;
import java.util.stream.Stream;

/** What a provision takes over from others; it is broken in the first rule that it takes over. */
final class MirrorWitness implements Scenario<MirrorRequirement> {

  @Override
  public Class<MirrorRequirement> type() {
    return MirrorRequirement.class;
  }

  @Override
  public Optional<Due> due(MirrorRequirement mirror, Scheme scheme) {
    return copies(mirror, scheme).findFirst().flatMap(copy -> copy.due(scheme));
  }

  @Override
  public boolean isBreakable(Scene<MirrorRequirement> scene) {
    return copy(scene).filter(copy -> copy.isBreakable(scene)).isPresent();
  }

  @Override
  public Stream<ProvisionId> breaks(Scene<MirrorRequirement> scene) {
    return copy(scene).stream().flatMap(copy -> copy.breaks(scene));
  }

  @Override
  public void satisfy(Scene<MirrorRequirement> scene) {
    copies(scene.requirement(), scene.scheme()).forEach(copy -> copy.satisfy(scene));
  }

  @Override
  public void violate(Scene<MirrorRequirement> scene) {
    copy(scene).ifPresent(copy -> copy.violate(scene));
  }

  private static Optional<Copy<?>> copy(Scene<MirrorRequirement> scene) {
    return copies(scene.requirement(), scene.scheme()).findFirst();
  }

  private static Stream<Copy<?>> copies(MirrorRequirement mirror, Scheme scheme) {
    return Rule.copies(scheme, mirror)
        .flatMap(copy -> Witnesses.scenario(copy).stream().map(scenario -> copy(scenario, copy)));
  }

  private static <R extends Requirement> Copy<?> copy(Scenario<R> scenario, Requirement copy) {
    return new Copy<>(scenario, scenario.type().cast(copy));
  }

  private record Copy<R extends Requirement>(Scenario<R> scenario, R requirement) {

    Optional<Due> due(Scheme scheme) {
      return scenario.due(requirement, scheme);
    }

    boolean isBreakable(Scene<?> scene) {
      return scenario.isBreakable(in(scene));
    }

    Stream<ProvisionId> breaks(Scene<?> scene) {
      return scenario.breaks(in(scene));
    }

    void satisfy(Scene<?> scene) {
      scenario.satisfy(in(scene));
    }

    void violate(Scene<?> scene) {
      scenario.violate(in(scene));
    }

    private Scene<R> in(Scene<?> scene) {
      Rule<R> rule = new Rule<>(scene.rule().provision(), requirement);
      return new Scene<>(scene.stage(), rule, scene.standpoint(), scene.isLead());
    }
  }
}
