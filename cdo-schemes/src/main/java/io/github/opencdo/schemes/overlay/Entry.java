package io.github.opencdo.schemes.overlay;

import io.github.opencdo.model.scheme.Amendment;
import io.github.opencdo.model.scheme.Provision;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A provision on its way into a derived scheme.
 *
 * @param provision the provision as it is so far
 * @param origin what it is in the parent, empty if the derived scheme added it
 * @param place where in the file it stands, or through which part of it it came
 * @param amendments what was done to it so far
 */
record Entry(
    Provision provision, Optional<Provision> origin, String place, List<Amendment> amendments) {

  static Entry inherited(Provision provision, Provision origin, String place) {
    return new Entry(provision, Optional.of(origin), place + "." + origin.getId(), List.of());
  }

  static Entry added(Provision provision, String place) {
    return new Entry(provision, Optional.empty(), place, List.of());
  }

  Entry amended(Amendment amendment) {
    return with(provision, amendment);
  }

  Entry with(Provision other, Amendment amendment) {
    return new Entry(
        other,
        origin,
        place,
        Stream.concat(amendments.stream(), Stream.of(amendment)).toList());
  }

  Entry replaced(Provision other, String otherPlace, Amendment amendment) {
    Entry amended = with(other, amendment);
    return new Entry(other, origin, otherPlace, amended.amendments);
  }
}
