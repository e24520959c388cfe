package io.github.opencdo.schemes.edition;

import io.github.opencdo.model.place.JurisdictionId;
import java.time.LocalDate;
import java.util.Optional;

/** Which edition is in force in a jurisdiction on a day (施行版本): exactly one, none, or several. */
public abstract sealed class InForce permits OneInForce, NoneInForce, SeveralInForce {

  InForce() {}

  /** Gets the jurisdiction that was asked about. */
  public abstract JurisdictionId getJurisdiction();

  /** Gets the day that was asked about. */
  public abstract LocalDate getDay();

  /** Finds the edition in force, empty unless there is exactly one. */
  public Optional<EditionPeriod> find() {
    return Optional.empty();
  }

  /**
   * Gets the edition in force.
   *
   * @return the one edition and its days
   * @throws UnresolvedEditionException if there is none, or more than one
   */
  public EditionPeriod get() {
    return find().orElseThrow(() -> new UnresolvedEditionException(this));
  }
}
