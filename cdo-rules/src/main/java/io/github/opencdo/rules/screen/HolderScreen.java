package io.github.opencdo.rules.screen;

import io.github.opencdo.model.requirement.HolderRequirement;
import io.github.opencdo.rules.facts.Roster;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.spi.Inquiry;

/** Finds the units of which every holder of some posts certainly is what the holder must be. */
public final class HolderScreen implements Screen {

  private final Holdings holdings;
  private final Roster roster;
  private final RoleRows rows;
  private final HolderPredicate test;

  private HolderScreen(HolderRequirement requirement, Situation situation, Holdings holdings) {
    this.holdings = holdings;
    this.roster = situation.roster();
    this.rows = holdings.rows(requirement.getRoles());
    this.test = new HolderPredicates(situation, holdings).of(requirement.getCriterion());
  }

  /** Obtains the screen of a requirement. */
  public static Screen of(HolderRequirement requirement, Inquiry inquiry) {
    HolderScreen screen = new HolderScreen(requirement, inquiry.situation(), Holdings.of(inquiry));
    return screen.test == HolderPredicate.UNSURE ? Screen.none() : screen;
  }

  @Override
  public void screen(int[] units, int first, int[] found) {
    for (int i = 0; i < found.length; i++) {
      found[i] = screen(units[first + i]);
    }
  }

  @Override
  public int screen(int unit) {
    if (holdings.areBeyondRows(unit)) {
      return LOOK_CLOSER;
    }
    if (rows.countActive(unit) == 0) {
      return NOT_APPLICABLE;
    }
    int holders = 0;
    for (int row = roster.firstRow(unit), past = roster.pastRow(unit); row < past; row++) {
      if (rows.isActive(row)) {
        if (!test.passes(unit, row)) {
          return LOOK_CLOSER;
        }
        holders++;
      }
    }
    return holders;
  }
}
