package io.github.opencdo.testkit.architecture.samples.cycle.egg;

import io.github.opencdo.testkit.architecture.samples.cycle.hen.Hen;
import java.util.Optional;

/** The other half of a cycle. */
public final class Egg {
  public Optional<Hen> from = Optional.empty();
}
