package io.github.opencdo.rules.index;

import io.github.opencdo.model.appointment.Assignment;
import java.util.List;

/** Puts the assignments of a register in order of unit, so that each has its place before any is put there. */
final class PostGrouping {

  private final List<Assignment> assignments;
  private final UnitTable units;
  private final Work work;
  // Of each assignment the number of its unit, then the row.
  private final int[] places;

  private PostGrouping(List<Assignment> assignments, UnitTable units, Work work) {
    this.assignments = assignments;
    this.units = units;
    this.work = work;
    this.places = new int[assignments.size()];
  }

  static PostTable group(List<Assignment> assignments, UnitTable units, Work work) {
    return new PostGrouping(assignments, units, work).group();
  }

  private PostTable group() {
    work.over(places.length, this::findUnits);
    int[] sizes = sizes();
    int[] firsts = firsts(sizes);
    int[] next = firsts.clone();
    for (int each = 0; each < places.length; each++) {
      places[each] = places[each] == Numbering.NONE ? Numbering.NONE : next[places[each]]++;
    }
    PostTable table = new PostTable(firsts, sizes, places.length);
    work.over(places.length, (from, to) -> fill(table, from, to));
    work.over(sizes.length, table::sort);
    return table;
  }

  private void findUnits(int from, int to) {
    int unit = Numbering.NONE;
    for (int each = from; each < to; each++) {
      unit = units.find(assignments.get(each).getUnit(), unit);
      places[each] = unit;
    }
  }

  private int[] sizes() {
    int[] sizes = new int[units.size()];
    for (int unit : places) {
      if (unit != Numbering.NONE) {
        sizes[unit]++;
      }
    }
    return sizes;
  }

  private static int[] firsts(int[] sizes) {
    int[] firsts = new int[sizes.length];
    for (int unit = 1; unit < sizes.length; unit++) {
      firsts[unit] = firsts[unit - 1] + sizes[unit - 1];
    }
    return firsts;
  }

  private void fill(PostTable table, int from, int to) {
    for (int each = from; each < to; each++) {
      if (places[each] != Numbering.NONE) {
        table.set(places[each], assignments.get(each), each);
      }
    }
  }
}
