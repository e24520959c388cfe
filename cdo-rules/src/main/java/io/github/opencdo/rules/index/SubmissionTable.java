package io.github.opencdo.rules.index;

import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.register.Channel;
import io.github.opencdo.model.register.Submission;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What units submitted of one type of document: the rows of a unit are {@code first(unit)} and those after
 * it, below {@code past(unit)}, in no particular order.
 */
public final class SubmissionTable {

  private static final Channel[] CHANNELS = Channel.values();

  private final int[] firsts;
  private final int[] days;
  private final int[] recipients;
  private final byte[] channels;
  private final Map<EntityRef, Integer> recipientNumbers = new HashMap<>();

  private SubmissionTable(int units, int rows) {
    this.firsts = new int[units + 1];
    this.days = new int[rows];
    this.recipients = new int[rows];
    this.channels = new byte[rows];
  }

  /** Groups the submissions of a type of document by the unit that made them. */
  public static SubmissionTable of(
      DocumentCode document, List<Submission> submissions, UnitTable units) {
    int[] senders = new int[submissions.size()];
    int[] counts = new int[units.size()];
    int rows = 0;
    int at = 0;
    for (Submission each : submissions) {
      int sender = each.getDocument().equals(document) ? number(each, units) : Numbering.NONE;
      senders[at++] = sender;
      if (sender != Numbering.NONE) {
        counts[sender]++;
        rows++;
      }
    }
    SubmissionTable table = new SubmissionTable(units.size(), rows);
    for (int unit = 0; unit < counts.length; unit++) {
      table.firsts[unit + 1] = table.firsts[unit] + counts[unit];
    }
    at = 0;
    for (Submission each : submissions) {
      int sender = senders[at++];
      if (sender != Numbering.NONE) {
        table.put(table.firsts[sender] + --counts[sender], each);
      }
    }
    return table;
  }

  private static int number(Submission submission, UnitTable units) {
    EntityRef sender = submission.getSender();
    return sender.getKind() == EntityKind.UNIT ? units.find(sender.getId()) : Numbering.NONE;
  }

  private void put(int row, Submission submission) {
    days[row] = Days.of(submission.getOn());
    recipients[row] =
        recipientNumbers.computeIfAbsent(submission.getTo(), to -> recipientNumbers.size());
    channels[row] = (byte) submission.getChannel().ordinal();
  }

  /** Gets which of the numbers of recipients are those of some. */
  public boolean[] recipients(Iterable<EntityRef> some) {
    boolean[] numbers = new boolean[recipientNumbers.size()];
    for (EntityRef each : some) {
      Integer number = recipientNumbers.get(each);
      if (number != null) {
        numbers[number] = true;
      }
    }
    return numbers;
  }

  /** Gets the first row of a unit. */
  public int first(int unit) {
    return unit + 1 < firsts.length ? firsts[unit] : 0;
  }

  /** Gets the first row after those of a unit. */
  public int past(int unit) {
    return unit + 1 < firsts.length ? firsts[unit + 1] : 0;
  }

  /** Gets the day of a row. */
  public int day(int row) {
    return days[row];
  }

  /** Gets the number of the recipient of a row. */
  public int recipient(int row) {
    return recipients[row];
  }

  /** Gets the channel of a row. */
  public Channel channel(int row) {
    return CHANNELS[channels[row]];
  }
}
