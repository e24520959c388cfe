package io.github.opencdo.rules.spi;

import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.source.Force;

/**
 * A requirement within its provision, ready to be judged (待评估要求).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <R> the type of requirement
 */
public final class Obligation<R extends Requirement> {

  private final Provision provision;
  private final R requirement;
  private final String name;

  private Obligation(Provision provision, R requirement, String name) {
    this.provision = provision;
    this.requirement = requirement;
    this.name = name;
  }

  /**
   * Obtains the obligation that a provision states.
   *
   * @param <R> the type of requirement
   * @param provision the provision
   * @param requirement the requirement, stated there or copied to there
   * @return the obligation
   */
  public static <R extends Requirement> Obligation<R> of(Provision provision, R requirement) {
    return new Obligation<>(provision, requirement, requirement.qualifiedName());
  }

  /** Gets the provision. */
  public Provision provision() {
    return provision;
  }

  /** Gets the requirement. */
  public R requirement() {
    return requirement;
  }

  /** Gets the qualified name of the requirement within the provision, such as {@code holder/two-people}. */
  public String name() {
    return name;
  }

  /** Gets the force: that of the requirement, or else of the provision. */
  public Force force() {
    return requirement.getForce().orElse(provision.getForce());
  }
}
