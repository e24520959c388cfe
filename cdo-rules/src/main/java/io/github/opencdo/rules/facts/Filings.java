package io.github.opencdo.rules.facts;

import io.github.opencdo.model.party.PartyKind;
import io.github.opencdo.model.register.Channel;
import io.github.opencdo.model.requirement.SubmissionRequirement;
import io.github.opencdo.rules.index.SubmissionTable;
import java.util.List;
import java.util.Optional;

/** What units themselves submitted to the bodies that a requirement names. */
public final class Filings {

  private final SubmissionTable table;
  private final Channel channel;
  private final List<boolean[]> recipients;

  private Filings(SubmissionTable table, Channel channel, List<boolean[]> recipients) {
    this.table = table;
    this.channel = channel;
    this.recipients = recipients;
  }

  /** Obtains the filings of a requirement, empty if its recipients differ from unit to unit. */
  public static Optional<Filings> of(
      SubmissionRequirement requirement, Situation situation, Parties parties) {
    boolean bodies = !requirement.getTo().isEmpty()
        && requirement.getTo().stream().allMatch(each -> each.getKind() == PartyKind.BODY);
    if (!bodies) {
      return Optional.empty();
    }
    SubmissionTable table = situation.records().table(requirement.getDocument());
    List<boolean[]> recipients = requirement.getTo().stream()
        .map(each -> parties.resolve(each, Optional.empty()))
        .map(each -> table.recipients(each.entities()))
        .toList();
    return Optional.of(new Filings(table, requirement.getChannel(), recipients));
  }

  /**
   * Checks whether each recipient has something of a unit, given by number.
   *
   * @param first the number of the first day that counts
   * @param last the number of the last day that counts
   */
  public boolean isServed(int unit, int first, int last) {
    for (boolean[] each : recipients) {
      if (!isServed(unit, first, last, each)) {
        return false;
      }
    }
    return true;
  }

  private boolean isServed(int unit, int first, int last, boolean[] recipient) {
    for (int row = table.first(unit), past = table.past(unit); row < past; row++) {
      int day = table.day(row);
      if (day >= first
          && day <= last
          && recipient[table.recipient(row)]
          && table.channel(row) == channel) {
        return true;
      }
    }
    return false;
  }
}
