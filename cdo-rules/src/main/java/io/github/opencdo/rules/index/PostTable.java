package io.github.opencdo.rules.index;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.time.DateRange;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The assignments of a register, those of each unit together, in order of start and then of identifier.
 *
 * <p>The rows of a unit are {@code first(unit)} and those after it, below {@code past(unit)}. Rows move
 * when assignments are put in, so numbers of rows must not be kept.
 */
public final class PostTable {

  private static final Comparator<Assignment> BY_ID = Comparator.comparing(Assignment::getId);

  // So many assignments that follow each other may well have holders that follow each other too.
  private static final int BLOCK = 64;

  private static final byte YES = 1;
  private static final byte NO = 2;

  private volatile Numbering roles = new Numbering(0);
  private int[] first;
  private int[] count;
  private int[] room;
  private Assignment[] assignments;
  private int[] role;
  private int[] starts;
  private int[] ends;
  // The number of the holder plus one, zero for none; until it is looked for, where in the list the
  // assignment is, as a negative number. Two threads may find the same.
  private int[] holders;
  // Whether the holder has no other row of the unit; two threads may find the same.
  private byte[] only;
  // For each block how far the numbers of the last holder found and of its assignment lie apart.
  private final int[] drifts;
  private int used;

  /** Makes a table in which every row is still to be set, and those of each unit to be put in order. */
  PostTable(int[] first, int[] count, int entries) {
    int rows = Arrays.stream(count).sum();
    this.first = first;
    this.count = count;
    this.room = count.clone();
    this.used = rows;
    this.assignments = new Assignment[rows];
    this.role = new int[rows];
    this.starts = new int[rows];
    this.ends = new int[rows];
    this.holders = new int[rows];
    this.drifts = new int[entries / BLOCK + 1];
    this.only = new byte[rows];
  }

  /** Groups assignments by unit; those of units that the table does not have are left out. */
  public static PostTable of(List<Assignment> assignments, UnitTable units, Work work) {
    return PostGrouping.group(assignments, units, work);
  }

  /** Sets a row; two threads may set two rows. */
  void set(int row, Assignment assignment, int entry) {
    DateRange during = assignment.getDuring();
    assignments[row] = assignment;
    role[row] = roleNumber(assignment.getRole().getText());
    starts[row] = Days.start(during);
    ends[row] = Days.end(during);
    holders[row] = -entry - 1;
  }

  private int roleNumber(String text) {
    int number = roles.find(text);
    return number == Numbering.NONE ? addRole(text) : number;
  }

  // Who looks for a role meanwhile has the former ones.
  private synchronized int addRole(String text) {
    Numbering more = roles.copy();
    int number = more.add(text);
    roles = more;
    return number;
  }

  /** Puts the rows of each of some units in order. */
  void sort(int from, int to) {
    for (int unit = from; unit < to; unit++) {
      for (int row = first[unit] + 1; row < first[unit] + count[unit]; row++) {
        sink(unit, row);
      }
    }
  }

  // The rows of the unit before this one are in order.
  private void sink(int unit, int row) {
    int at = row;
    while (at > first[unit] && isBefore(starts[row], assignments[row], at - 1)) {
      at--;
    }
    if (at < row) {
      Assignment assignment = assignments[row];
      int[] rest = {role[row], starts[row], ends[row], holders[row]};
      for (int each = row; each > at; each--) {
        move(each - 1, each);
      }
      assignments[at] = assignment;
      role[at] = rest[0];
      starts[at] = rest[1];
      ends[at] = rest[2];
      holders[at] = rest[3];
    }
  }

  private boolean isBefore(int start, Assignment assignment, int row) {
    return start < starts[row]
        || start == starts[row] && BY_ID.compare(assignment, assignments[row]) < 0;
  }

  private void move(int from, int to) {
    assignments[to] = assignments[from];
    role[to] = role[from];
    starts[to] = starts[from];
    ends[to] = ends[from];
    holders[to] = holders[from];
  }

  /** Adds an assignment to a unit. */
  public void add(int unit, Assignment assignment) {
    if (unit >= first.length) {
      extend(unit * 2 + 1);
    }
    if (count[unit] == room[unit]) {
      relocate(unit);
    }
    int row = first[unit] + count[unit]++;
    set(row, assignment, 0);
    sink(unit, row);
    forgetOnly(unit);
  }

  private void extend(int units) {
    first = Arrays.copyOf(first, units);
    count = Arrays.copyOf(count, units);
    room = Arrays.copyOf(room, units);
  }

  // Room grows with the rows, so that what is left behind stays less than what is there.
  private void relocate(int unit) {
    room[unit] = count[unit] * 2 + 1;
    reserve(room[unit]);
    for (int row = 0; row < count[unit]; row++) {
      move(first[unit] + row, used + row);
    }
    first[unit] = used;
    used += room[unit];
  }

  private void reserve(int rows) {
    if (used + rows > assignments.length) {
      int length = Math.max(used + rows, used + used / 2);
      assignments = Arrays.copyOf(assignments, length);
      role = Arrays.copyOf(role, length);
      starts = Arrays.copyOf(starts, length);
      ends = Arrays.copyOf(ends, length);
      holders = Arrays.copyOf(holders, length);
      only = Arrays.copyOf(only, length);
    }
  }

  /** Takes the assignment of a row out of the rows of a unit. */
  public void remove(int unit, int row) {
    for (int at = row; at < past(unit) - 1; at++) {
      move(at + 1, at);
    }
    count[unit]--;
    forgetOnly(unit);
  }

  private void forgetOnly(int unit) {
    Arrays.fill(only, first(unit), past(unit), (byte) 0);
  }

  /** Gets a number above that of every row. */
  public int size() {
    return assignments.length;
  }

  /** Gets the first row of a unit. */
  public int first(int unit) {
    return unit < first.length ? first[unit] : 0;
  }

  /** Gets the first row after those of a unit. */
  public int past(int unit) {
    return unit < first.length ? first[unit] + count[unit] : 0;
  }

  /** Gets the assignment of a row. */
  public Assignment assignment(int row) {
    return assignments[row];
  }

  /** Gets the number of the holder of a row, {@link Numbering#NONE} if there is no record of the person. */
  public int holder(int row, PersonTable persons) {
    int known = holders[row];
    if (known < 0) {
      known = findHolder(row, -known - 1, persons) + 1;
      holders[row] = known;
    }
    return known - 1;
  }

  private int findHolder(int row, int entry, PersonTable persons) {
    int block = entry / BLOCK;
    int likely = entry + (drifts[block] == 0 && block > 0 ? drifts[block - 1] : drifts[block]);
    int holder = persons.find(assignments[row].getPerson(), likely);
    if (holder != Numbering.NONE) {
      drifts[block] = holder - entry;
    }
    return holder;
  }

  /** Checks whether the holder of a row of a unit has no other row of it. */
  public boolean isOnlyRow(int unit, int row) {
    if (only[row] == 0) {
      only[row] = findOther(unit, row) ? NO : YES;
    }
    return only[row] == YES;
  }

  private boolean findOther(int unit, int row) {
    for (int each = first(unit), past = past(unit); each < past; each++) {
      if (each != row && haveSameHolder(each, row)) {
        return true;
      }
    }
    return false;
  }

  /** Checks whether two rows have the same holder. */
  public boolean haveSameHolder(int one, int other) {
    return assignments[one].getPerson().equals(assignments[other].getPerson());
  }

  /** Gets the number of the role of a row. */
  public int role(int row) {
    return role[row];
  }

  /** Gets the first day of a row. */
  public int start(int row) {
    return starts[row];
  }

  /** Gets the first day after a row. */
  public int end(int row) {
    return ends[row];
  }

  /** Checks whether the post of a row is held on a day. */
  public boolean isActive(int row, int day) {
    return starts[row] <= day && day < ends[row];
  }

  /** Checks whether some row is or was of a role. */
  public boolean isRole(RoleCode role) {
    return roles.find(role.getText()) != Numbering.NONE;
  }

  /** Gets how many roles there are; their numbers are those below. */
  public int roles() {
    return roles.size();
  }

  /** Gets which of the numbers of roles are those of some roles. */
  public boolean[] roles(Iterable<RoleCode> wanted) {
    boolean[] numbers = new boolean[roles.size()];
    for (RoleCode each : wanted) {
      int number = roles.find(each.getText());
      if (number != Numbering.NONE) {
        numbers[number] = true;
      }
    }
    return numbers;
  }
}
