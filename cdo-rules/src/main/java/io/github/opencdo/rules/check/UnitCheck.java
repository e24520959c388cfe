package io.github.opencdo.rules.check;

import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.rules.screen.Screen;
import io.github.opencdo.rules.spi.Check;
import io.github.opencdo.rules.spi.Inquiry;
import io.github.opencdo.rules.spi.Judgement;
import io.github.opencdo.rules.spi.Obligation;
import java.util.List;
import java.util.stream.Stream;

/**
 * A check that judges every unit by itself, and so can judge one alone and leave out those that are
 * certainly satisfied.
 *
 * @param <R> the type of requirement
 */
public interface UnitCheck<R extends Requirement> extends Check<R> {

  /** Checks whether a requirement is about units, each by itself. */
  default boolean isAboutUnits(R requirement) {
    return true;
  }

  /**
   * Judges one unit.
   *
   * @param obligation the requirement within its provision, which is about units
   * @param inquiry the facts of the register as of the day
   * @param unit the unit, to which the requirement applies
   * @return the judgements
   */
  Stream<Judgement> judge(Obligation<R> obligation, Inquiry inquiry, Unit unit);

  /** Obtains the screen for a requirement that is about units. */
  default Screen screen(Obligation<R> obligation, Inquiry inquiry) {
    return Screen.none();
  }

  /** Finds out on what the judgement of a unit depends beyond it. */
  default Reach reach(R requirement) {
    return Reach.everywhere();
  }

  @Override
  default List<Judgement> judge(Obligation<R> obligation, Inquiry inquiry) {
    return inquiry.forEachUnit(obligation.requirement(), unit -> judge(obligation, inquiry, unit));
  }
}
