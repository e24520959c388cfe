package io.github.opencdo.audit;

import java.io.Serializable;

/** What has become of a line of a file. */
sealed interface ReadLine extends Serializable permits JurisdictionLine, SetAside {

  /** Gets where it stands. */
  Origin origin();
}
