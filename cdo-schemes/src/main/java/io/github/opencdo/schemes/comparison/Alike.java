package io.github.opencdo.schemes.comparison;

import io.github.opencdo.model.requirement.Adaptation;
import io.github.opencdo.model.requirement.Requirement;

/** Whether requirements say the same. */
final class Alike {

  private Alike() {}

  /**
   * Checks whether two requirements say the same apart from their name, scope, force and readings, which are
   * compared elsewhere.
   *
   * <p>A rule first gives one requirement those attributes of the other of which it speaks; then all
   * others have to be equal, those too that a type gets only later.
   */
  static boolean are(Requirement one, Requirement other) {
    return one.adapted(Adaptation.of(other)).equals(other);
  }
}
