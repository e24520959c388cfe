package io.github.opencdo.rules.screen;

import io.github.opencdo.model.requirement.CardinalityRequirement;
import io.github.opencdo.rules.facts.UnitSet;
import io.github.opencdo.rules.index.ActiveCounts;
import io.github.opencdo.rules.spi.Inquiry;

/** Finds the units whose posts have as many holders as the first way that they meet asks for. */
public final class CardinalityScreen implements Screen {

  private record Way(
      boolean general, UnitSet units, RoleRows roles, int least, int most, boolean tolerated) {

    boolean isOfOwn(int unit) {
      return !general && units.contains(unit);
    }

    boolean isMet(int unit) {
      int count = roles.countActive(unit);
      return count >= least && count <= most;
    }
  }

  private final Way[] ways;
  private final Holdings holdings;

  private CardinalityScreen(Way[] ways, Holdings holdings) {
    this.ways = ways;
    this.holdings = holdings;
  }

  /** Obtains the screen of a requirement. */
  public static Screen of(CardinalityRequirement requirement, Inquiry inquiry) {
    boolean countable = requirement.getPosts().stream()
        .allMatch(each -> each.getBodies().isEmpty()
            && each.getCount().getMost().orElse(0) < ActiveCounts.MOST
            && each.getCount().getLeast() < ActiveCounts.MOST);
    if (!countable) {
      return Screen.none();
    }
    Holdings holdings = Holdings.of(inquiry);
    Way[] ways = requirement.getPosts().stream()
        .map(each -> new Way(
            each.getUnits().isEmpty(),
            inquiry.setOf(each.getUnits()),
            holdings.rows(each.getRoles()),
            each.getCount().getLeast(),
            each.getCount().getMost().orElse(Integer.MAX_VALUE),
            each.getForce().isPresent()))
        .toArray(Way[]::new);
    return new CardinalityScreen(ways, holdings);
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
    boolean own = false;
    for (Way way : ways) {
      if (way.isOfOwn(unit)) {
        own = true;
        if (way.isMet(unit)) {
          return satisfied(way);
        }
      }
    }
    return own ? LOOK_CLOSER : screenGeneral(unit);
  }

  private int screenGeneral(int unit) {
    int result = NOT_APPLICABLE;
    for (Way way : ways) {
      if (way.general) {
        if (way.isMet(unit)) {
          return satisfied(way);
        }
        result = LOOK_CLOSER;
      }
    }
    return result;
  }

  private static int satisfied(Way way) {
    return way.tolerated ? LOOK_CLOSER : 1;
  }
}
