package io.github.opencdo.rules.screen;

import io.github.opencdo.model.party.PartyKind;
import io.github.opencdo.model.requirement.SubmissionRequirement;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.time.DayUnit;
import io.github.opencdo.model.time.StartKind;
import io.github.opencdo.model.time.StartPoint;
import io.github.opencdo.model.time.WithinDue;
import io.github.opencdo.rules.facts.Filings;
import io.github.opencdo.rules.facts.Records;
import io.github.opencdo.rules.facts.Roster;
import io.github.opencdo.rules.index.Days;
import io.github.opencdo.rules.spi.Inquiry;
import java.util.Optional;
import java.util.Set;

/** Finds the units that submitted in time whatever they had to within so many days of taking office. */
public final class SubmissionScreen implements Screen {

  private final Roster roster;
  private final Holdings holdings;
  private final RoleRows rows;
  private final Filings filings;
  private final Records records;
  private final int days;
  private final int asOf;

  private SubmissionScreen(Inquiry inquiry, RoleCode role, int days, Filings filings) {
    this.roster = inquiry.situation().roster();
    this.holdings = Holdings.of(inquiry);
    this.rows = holdings.rows(Set.of(role));
    this.filings = filings;
    this.records = inquiry.situation().records();
    this.days = days;
    this.asOf = roster.day();
  }

  /** Obtains the screen of a requirement. */
  public static Screen of(SubmissionRequirement requirement, Inquiry inquiry) {
    boolean plain = requirement.getWhen().isEmpty()
        && requirement.getOnward().isEmpty()
        && requirement.getSender().getKind() == PartyKind.OWN_UNIT;
    Optional<WithinDue> limit = requirement
        .getDue()
        .filter(WithinDue.class::isInstance)
        .map(WithinDue.class::cast)
        .filter(due -> due.getUnit().filter(DayUnit.CALENDAR_DAYS::equals).isPresent());
    Optional<RoleCode> role = limit
        .flatMap(WithinDue::getStart)
        .filter(start -> start.getKind() == StartKind.TAKING_OFFICE)
        .flatMap(StartPoint::getCode)
        .map(RoleCode::of);
    if (!plain || role.isEmpty()) {
      return Screen.none();
    }
    int days = limit.flatMap(WithinDue::getDays).orElseThrow();
    return Filings.of(requirement, inquiry.situation(), inquiry.parties())
        .<Screen>map(filings -> new SubmissionScreen(inquiry, role.get(), days, filings))
        .orElseGet(Screen::none);
  }

  @Override
  public void screen(int[] units, int first, int[] found) {
    for (int i = 0; i < found.length; i++) {
      found[i] = screen(units[first + i]);
    }
  }

  @Override
  public int screen(int unit) {
    if (holdings.areBeyondRows(unit) || records.isBeyondRows(unit)) {
      return LOOK_CLOSER;
    }
    boolean owed = false;
    for (int row = roster.firstRow(unit), past = roster.pastRow(unit); row < past; row++) {
      int start = roster.startOf(row);
      boolean begun = start <= asOf && rows.isOfRole(row);
      if (begun && start == Days.ALWAYS) {
        return LOOK_CLOSER;
      }
      if (begun && start + days < roster.endOf(row)) {
        if (!filings.isServed(unit, start, Math.min(start + days, asOf))) {
          return LOOK_CLOSER;
        }
        owed = true;
      }
    }
    return owed ? 1 : LOOK_CLOSER;
  }
}
