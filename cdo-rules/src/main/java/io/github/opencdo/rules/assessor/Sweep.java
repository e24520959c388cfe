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

  // So many units are screened together.
  private static final int BLOCK = 1024;

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
    int[] all = inquiry.numbersOf(obligation.requirement());
    int[] found = new int[Math.min(all.length, BLOCK)];
    for (int first = 0; first < all.length; first += found.length) {
      found = first + found.length > all.length ? new int[all.length - first] : found;
      screen.screen(all, first, found);
      for (int i = 0; i < found.length; i++) {
        note(all[first + i], found[i], tally);
      }
    }
  }

  /** Checks whether the requirement applies to a unit. */
  boolean applies(int unit) {
    return units.contains(unit);
  }

  /** Screens one unit to which the requirement applies. */
  int screen(int unit) {
    return screen.screen(unit);
  }

  /** Looks closely at one unit to which the requirement applies. */
  void look(int unit, Tally tally) {
    check.judge(obligation, inquiry, organisations.unit(unit)).forEach(each -> note(each, tally));
  }

  private void note(Judgement judgement, Tally tally) {
    if (judgement.getOutcome().isOpen()) {
      tally.add(conclude.apply(judgement));
    } else {
      tally.count(judgement.getOutcome(), 1);
    }
  }

  private void note(int unit, int found, Tally tally) {
    if (found == Screen.LOOK_CLOSER) {
      look(unit, tally);
    } else if (found == Screen.NOT_APPLICABLE) {
      tally.count(Outcome.NOT_APPLICABLE, 1);
    } else {
      tally.count(Outcome.SATISFIED, found);
    }
  }
}
