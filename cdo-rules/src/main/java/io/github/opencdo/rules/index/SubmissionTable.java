package io.github.opencdo.rules.index;

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
  private final Submission[] submissions;
  private final int[] days;
  private final int[] recipients;
  private final byte[] channels;
  private final Map<EntityRef, Integer> recipientNumbers = new HashMap<>();

  private SubmissionTable(int units, int rows) {
    this.firsts = new int[units + 1];
    this.submissions = new Submission[rows];
    this.days = new int[rows];
    this.recipients = new int[rows];
    this.channels = new byte[rows];
  }

  /**
   * Groups submissions by the unit that made them.
   *
   * @param submissions the submissions of a type of document
   * @param units the units
   * @param size how many of the units count; what others submitted is left out
   * @return the table
   */
  public static SubmissionTable of(List<Submission> submissions, UnitTable units, int size) {
    int[] senders = new int[submissions.size()];
    int[] counts = new int[size];
    int rows = 0;
    int at = 0;
    int sender = Numbering.NONE;
    for (Submission each : submissions) {
      sender = sender(each, units, size, sender);
      senders[at++] = sender;
      if (sender != Numbering.NONE) {
        counts[sender]++;
        rows++;
      }
    }
    SubmissionTable table = new SubmissionTable(size, rows);
    for (int unit = 0; unit < size; unit++) {
      table.firsts[unit + 1] = table.firsts[unit] + counts[unit];
    }
    at = 0;
    for (Submission each : submissions) {
      sender = senders[at++];
      if (sender != Numbering.NONE) {
        table.put(table.firsts[sender] + --counts[sender], each);
      }
    }
    return table;
  }

  /** Checks whether tables of the first units have a submission. */
  public static boolean holds(Submission submission, UnitTable units, int size) {
    return sender(submission, units, size, Numbering.NONE) != Numbering.NONE;
  }

  private static int sender(Submission submission, UnitTable units, int size, int last) {
    EntityRef sender = submission.getSender();
    int number =
        sender.getKind() == EntityKind.UNIT ? units.find(sender.getId(), last) : Numbering.NONE;
    return number < size ? number : Numbering.NONE;
  }

  private void put(int row, Submission submission) {
    submissions[row] = submission;
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

  /** Gets the submission of a row. */
  public Submission submission(int row) {
    return submissions[row];
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
