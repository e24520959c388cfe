package io.github.opencdo.rules.assessor;

import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.rules.check.UnitCheck;
import io.github.opencdo.rules.facts.Organisations;
import io.github.opencdo.rules.facts.UnitSet;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.screen.Screen;
import io.github.opencdo.rules.spi.Inquiry;
import io.github.opencdo.rules.spi.Judgement;
import io.github.opencdo.rules.spi.Obligation;
import java.util.function.Function;

/**
 * Goes over the units to which a requirement applies: counts those of which the screen says how they
 * stand, and has the check look at the others.
 *
 * @param <R> the type of requirement
 */
final class Sweep<R extends Requirement> {

  private final UnitCheck<R> check;
  private final Obligation<R> obligation;
  private final Inquiry inquiry;
  private final Function<Judgement, Finding> conclude;
  private final Organisations organisations;
  private final UnitSet units;
  private final Screen screen;

  Sweep(
      UnitCheck<R> check,
      Obligation<R> obligation,
      Inquiry inquiry,
      Function<Judgement, Finding> conclude) {
    this.check = check;
    this.obligation = obligation;
    this.inquiry = inquiry;
    this.conclude = conclude;
    this.organisations = inquiry.situation().organisations();
    this.units = inquiry.unitsOf(obligation.requirement());
    this.screen = check.screen(obligation, inquiry);
  }

  /** Looks at all units to which the requirement applies. */
  void lookAtAll(Tally tally) {
    for (int unit : inquiry.numbersOf(obligation.requirement())) {
      look(unit, tally);
    }
  }

  /** Checks whether the requirement applies to a unit. */
  boolean applies(int unit) {
    return units.contains(unit);
  }

  /** Looks at one unit to which the requirement applies. */
  void look(int unit, Tally tally) {
    int found = screen.screen(unit);
    if (found == Screen.LOOK_CLOSER) {
      check
          .judge(obligation, inquiry, organisations.unit(unit))
          .forEach(each -> tally.add(conclude.apply(each)));
    } else if (found == Screen.NOT_APPLICABLE) {
      tally.count(Outcome.NOT_APPLICABLE, 1);
    } else {
      tally.count(Outcome.SATISFIED, found);
    }
  }
}
