package io.github.opencdo.testkit.architecture.samples.exposure.api;

import io.github.opencdo.testkit.architecture.samples.exposure.internal.Secret;
import java.util.List;

/** An API that exposes what its users cannot reach. */
public final class Leaky {

  public final Secret field = new Secret();

  public Secret result() {
    return field;
  }

  public void parameter(Secret secret) {}

  public List<Secret[]> elements() {
    return List.of();
  }

  public Neighbour neighbour() {
    return new Neighbour();
  }

  Secret hidden() {
    return field;
  }

  static final class Neighbour {}
}
