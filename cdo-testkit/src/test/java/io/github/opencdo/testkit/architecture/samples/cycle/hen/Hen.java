package io.github.opencdo.testkit.architecture.samples.cycle.hen;

import io.github.opencdo.testkit.architecture.samples.cycle.egg.Egg;
import java.util.Optional;

/** One half of a cycle. */
public final class Hen {
  public Optional<Egg> from = Optional.empty();
}
