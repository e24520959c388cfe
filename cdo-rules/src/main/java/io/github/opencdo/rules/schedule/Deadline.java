package io.github.opencdo.rules.schedule;

import io.github.opencdo.rules.message.Message;
import java.time.LocalDate;
import java.util.Optional;

/** Until when something has to be done that is due once, as far as it can be told. */
public sealed interface Deadline {

  /** Finds why there is no last day. */
  default Optional<Message> findReason() {
    return Optional.empty();
  }

  /**
   * A deadline that is known.
   *
   * @param first the first day on which what is done counts
   * @param last the last day in time
   */
  record Dated(LocalDate first, LocalDate last) implements Deadline {}

  /**
   * A deadline that cannot be told.
   *
   * @param why what is missing
   */
  record Unknown(Message why) implements Deadline {

    @Override
    public Optional<Message> findReason() {
      return Optional.of(why);
    }
  }

  /**
   * A deadline that does not exist because nothing has started it.
   *
   * @param why what has not happened
   */
  record NotBegun(Message why) implements Deadline {

    @Override
    public Optional<Message> findReason() {
      return Optional.of(why);
    }
  }
}
