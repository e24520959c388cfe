package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.source.ProvisionId;
import java.util.stream.Stream;

/**
 * How requirements are broken that many others build upon; their completion tells which break too.
 *
 * @param <R> the type of requirement
 */
interface Structure<R extends Requirement> extends Scenario<R> {

  @Override
  default Stream<ProvisionId> breaks(Scene<R> scene) {
    return scene.stage().also().stream();
  }
}
