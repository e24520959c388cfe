package io.github.opencdo.testkit.territory;

import io.github.opencdo.model.organisation.UnitKind;
import java.util.List;
import java.util.SplittableRandom;

/** What may be wrong with the officers of a unit. */
enum Lapse {
  /** Nothing. */
  NONE,

  /** Nobody is the officer. */
  VACANT,

  /** There are two officers. */
  CROWDED,

  /** The officer is not one who may be. */
  UNFIT,

  /** The officer was not reported in time. */
  LATE,

  /** The officer was never reported. */
  UNREPORTED,

  /** A helper is missing. */
  HELPLESS,

  /** One person holds both posts of the helpers. */
  DOUBLED;

  private static final List<Lapse> OF_GOVERNMENTS =
      List.of(VACANT, CROWDED, UNFIT, LATE, UNREPORTED, HELPLESS);
  private static final List<Lapse> OF_DEPARTMENTS =
      List.of(VACANT, CROWDED, UNFIT, LATE, UNREPORTED, HELPLESS, DOUBLED);
  private static final List<Lapse> OF_INSTITUTIONS = List.of(HELPLESS);

  /** Chooses one of those that a kind of unit can have, nothing if it has no officers. */
  static Lapse of(UnitKind kind, SplittableRandom random) {
    List<Lapse> possible = switch (kind) {
      case GOVERNMENT -> OF_GOVERNMENTS;
      case GOV_DEPARTMENT -> OF_DEPARTMENTS;
      case PUBLIC_INSTITUTION -> OF_INSTITUTIONS;
      default -> List.of();
    };
    return possible.isEmpty() ? NONE : possible.get(random.nextInt(possible.size()));
  }
}
