package io.github.opencdo.model.requirement;

import io.github.opencdo.model.time.Due;
import java.util.Optional;

/** A requirement that can be given a due date (有期限的要求); {@link Requirement#findDue()} finds it. */
public interface Timed {

  /**
   * Returns a copy with another due date.
   *
   * @param due the due date, empty for none
   * @return the copy, of the same type
   */
  Requirement withDue(Optional<Due> due);
}
