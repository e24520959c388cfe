package io.github.opencdo.benchmarks.roster;

import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.place.Level;

/** The kinds of office that the rules tell apart. */
public enum OfficeKind {
  /** A department of a government. */
  DEPARTMENT,

  /** A public institution. */
  INSTITUTION,

  /** The government of a city or county. */
  GOVERNMENT,

  /** An office of which no rule speaks. */
  BEYOND;

  /** Tells the kind of a unit. */
  static OfficeKind of(Unit unit, Level level) {
    return switch (unit.getKind()) {
      case GOV_DEPARTMENT -> DEPARTMENT;
      case PUBLIC_INSTITUTION -> INSTITUTION;
      case GOVERNMENT -> level == Level.PREFECTURE || level == Level.COUNTY ? GOVERNMENT : BEYOND;
      default -> BEYOND;
    };
  }
}
