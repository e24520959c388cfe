package io.github.opencdo.rules.assessor;

import io.github.opencdo.rules.facts.Touch;

/** How the subjects of one requirement stand while facts change. */
sealed interface Standing permits UnitStanding, WholeStanding {

  /** Looks again at what a change may have touched, and notes what has changed by it. */
  void renew(Touch touch, FindingChanges.Builder changes);

  /** Gets how all subjects stand. */
  Tally tally();
}
