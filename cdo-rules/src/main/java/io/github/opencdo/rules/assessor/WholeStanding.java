package io.github.opencdo.rules.assessor;

import io.github.opencdo.rules.facts.Touch;
import io.github.opencdo.rules.spi.Inquiry;

/** How the subjects of a requirement stand that has to be judged as a whole. */
final class WholeStanding implements Standing {

  private final Judge<?> judge;
  private final Inquiry inquiry;
  private Tally tally;

  WholeStanding(Judge<?> judge, Inquiry inquiry) {
    this.judge = judge;
    this.inquiry = inquiry;
    this.tally = judge.tally(inquiry);
  }

  @Override
  public void renew(Touch touch, FindingChanges.Builder changes) {
    Tally before = tally;
    tally = judge.tally(inquiry);
    changes.compare(before.open(), tally.open());
  }

  @Override
  public Tally tally() {
    return tally;
  }
}
