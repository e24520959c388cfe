package io.github.opencdo.rules.assessor;

import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.rules.check.Reach;
import io.github.opencdo.rules.facts.Organisations;
import io.github.opencdo.rules.facts.Touch;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.screen.Screen;
import io.github.opencdo.rules.spi.Inquiry;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How the units stand that a requirement judges each by itself. */
final class UnitStanding implements Standing {

  private final Requirement requirement;
  private final Inquiry inquiry;
  private final Sweep<?> sweep;
  private final Reach reach;
  private final Tally counts = new Tally();
  private final Map<Integer, Tally> open = new HashMap<>();
  // For each unit of which nothing is open, how often it is satisfied and how often nothing
  // applies.
  private short[] satisfied;
  private short[] inapplicable;

  UnitStanding(Requirement requirement, Inquiry inquiry, Sweep<?> sweep, Reach reach) {
    this.requirement = requirement;
    this.inquiry = inquiry;
    this.sweep = sweep;
    this.reach = reach;
    this.satisfied = new short[organisations().size()];
    this.inapplicable = new short[satisfied.length];
    for (int unit : inquiry.numbersOf(requirement)) {
      enter(unit);
    }
  }

  private Organisations organisations() {
    return inquiry.situation().organisations();
  }

  private List<Finding> enter(int unit) {
    int found = sweep.screen(unit);
    if (found == Screen.LOOK_CLOSER) {
      return look(unit);
    }
    if (found == Screen.NOT_APPLICABLE) {
      settle(unit, 0, 1);
    } else {
      settle(unit, found, 0);
    }
    return List.of();
  }

  private List<Finding> look(int unit) {
    Tally tally = new Tally();
    sweep.look(unit, tally);
    if (tally.open().isEmpty()) {
      settle(unit, tally.count(Outcome.SATISFIED), tally.count(Outcome.NOT_APPLICABLE));
    } else {
      counts.add(tally, 1);
      open.put(unit, tally);
    }
    return tally.open();
  }

  private void settle(int unit, int satisfactions, int exemptions) {
    counts.count(Outcome.SATISFIED, satisfactions - satisfied[unit]);
    counts.count(Outcome.NOT_APPLICABLE, exemptions - inapplicable[unit]);
    satisfied[unit] = (short) satisfactions;
    inapplicable[unit] = (short) exemptions;
  }

  private List<Finding> takeOut(int unit) {
    if (satisfied[unit] + inapplicable[unit] > 0) {
      settle(unit, 0, 0);
      return List.of();
    }
    Tally former = open.remove(unit);
    if (former == null) {
      return List.of();
    }
    counts.add(former, -1);
    return former.open();
  }

  @Override
  public void renew(Touch touch, FindingChanges.Builder changes) {
    extend();
    for (int unit : touched(touch)) {
      List<Finding> before = takeOut(unit);
      changes.compare(before, sweep.applies(unit) ? enter(unit) : List.of());
    }
  }

  private void extend() {
    int size = organisations().size();
    if (size > satisfied.length) {
      satisfied = Arrays.copyOf(satisfied, size + size / 2);
      inapplicable = Arrays.copyOf(inapplicable, size + size / 2);
    }
  }

  private int[] touched(Touch touch) {
    boolean every = reach.everything()
        || reach.everyPost() && !touch.roles().isEmpty()
        || reach.everyUnit() && touch.isNewUnit();
    if (every) {
      return IntStream.range(0, organisations().size()).toArray();
    }
    return reach.rolesInPlace().isEmpty()
            || Collections.disjoint(reach.rolesInPlace(), touch.roles())
        ? touch.units()
        : Arrays.stream(touch.units())
            .map(organisations()::placeOf)
            .distinct()
            .flatMap(place -> Arrays.stream(organisations().unitsIn(place)))
            .toArray();
  }

  @Override
  public Tally tally() {
    Tally tally = new Tally();
    tally.add(counts, 1);
    open.values().forEach(each -> tally.show(each.open()));
    return tally;
  }
}
