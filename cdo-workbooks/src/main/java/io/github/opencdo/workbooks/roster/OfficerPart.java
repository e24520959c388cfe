package io.github.opencdo.workbooks.roster;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a roster says of an officer. */
enum OfficerPart {
  HOLDER,
  POSITION,
  RANK,
  SINCE,
  UNTIL;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<OfficerPart> find(Synonyms synonyms, String text) {
    return Stream.of(values()).filter(part -> synonyms.is(part.key(), text)).findFirst();
  }
}
