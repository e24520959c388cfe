package io.github.opencdo.rules.check;

import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.rules.message.Message;
import java.util.Set;

/**
 * What is wrong with who sits on a body.
 *
 * @param message in words
 * @param absent the kinds of fact of which something is absent; empty if facts on record show it
 * @param isUnknown whether it cannot be said for want of other facts
 */
record SeatFault(Message message, Set<FactKind> absent, boolean isUnknown) {

  static SeatFault proven(Message message) {
    return new SeatFault(message, Set.of(), false);
  }

  static SeatFault absent(Message message, FactKind kind) {
    return new SeatFault(message, Set.of(kind), false);
  }

  static SeatFault unknown(Message message) {
    return new SeatFault(message, Set.of(), true);
  }
}
