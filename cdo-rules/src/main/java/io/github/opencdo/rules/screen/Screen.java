package io.github.opencdo.rules.screen;

/**
 * Finds out of a unit, without saying why, what its check would find (初筛).
 *
 * <p>It may always ask for a closer look; what it says otherwise is what the check would find.
 */
@FunctionalInterface
public interface Screen {

  /** The check has to look at the unit. */
  int LOOK_CLOSER = -1;

  /** The check would find once that the requirement does not apply. */
  int NOT_APPLICABLE = -2;

  /**
   * Screens a unit.
   *
   * @param unit the number of the unit
   * @return for how many subjects of the unit the check would find that the requirement is satisfied, and
   *     nothing else; or one of the two constants
   */
  int screen(int unit);

  /**
   * Screens units one after the other.
   *
   * @param units the numbers of the units
   * @param first where in the array the first is
   * @param found where to put what is found, the first at zero; as many are screened as there is room for
   * @implSpec Each screen repeats the loop, so that it is compiled for that screen alone.
   */
  default void screen(int[] units, int first, int[] found) {
    for (int i = 0; i < found.length; i++) {
      found[i] = screen(units[first + i]);
    }
  }

  /** Obtains the screen that always asks for a closer look. */
  static Screen none() {
    return unit -> LOOK_CLOSER;
  }
}
