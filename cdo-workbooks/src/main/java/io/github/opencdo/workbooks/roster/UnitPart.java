package io.github.opencdo.workbooks.roster;

import java.util.Locale;

/** What a roster says of a unit. */
enum UnitPart {
  UNIT,
  KIND,
  CREDIT,
  NUMBER;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
