package io.github.opencdo.model.requirement;

import io.github.opencdo.model.time.Due;
import java.util.Optional;

/** A requirement that can have a due date (有期限的要求). */
public interface Timed {

  /** Gets the due date, empty where the text gives none. */
  Optional<Due> getDue();

  /**
   * Returns a copy with another due date.
   *
   * @param due the due date, empty for none
   * @return the copy, of the same type
   */
  Requirement withDue(Optional<Due> due);
}
