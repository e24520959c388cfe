package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.time.Due;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the requirements of one type are fulfilled and broken.
 *
 * @param <R> the type of requirement
 */
interface Scenario<R extends Requirement> {

  /** Gets the type of requirement. */
  Class<R> type();

  /** Gets by when what is asked is due. */
  default Optional<Due> due(R requirement) {
    return Optional.empty();
  }

  /** Gets by when what is asked is due, where other provisions of the scheme may say it. */
  default Optional<Due> due(R requirement, Scheme scheme) {
    return due(requirement);
  }

  /** Checks whether any fact can break the requirement: none can break a mere permission. */
  default boolean isBreakable(Scene<R> scene) {
    return scene.binds();
  }

  /** Checks whether what breaks a requirement may break another too, since both ask for it. */
  default boolean breaksWith(Scene<R> scene, Scene<R> other) {
    return scene.requirement().concernsTheSameAs(other.requirement());
  }

  /** Gets the other provisions that the scene, once played, may break with its own. */
  default Stream<ProvisionId> breaks(Scene<R> scene) {
    return scene
        .stage()
        .scenes(type())
        .filter(this::isBreakable)
        .filter(other -> breaksWith(scene, other))
        .map(other -> other.rule().id());
  }

  /** Adds the facts that fulfil the requirement. */
  void satisfy(Scene<R> scene);

  /** Adds the facts that break the requirement and no other with which it does not break. */
  void violate(Scene<R> scene);
}
