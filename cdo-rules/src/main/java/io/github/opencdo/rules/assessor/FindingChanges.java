package io.github.opencdo.rules.assessor;

import io.github.opencdo.rules.finding.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a change of facts does to the findings of an assessment that are open (判定变化).
 *
 * <p>A finding of which more than the key has changed, such as its message, is closed and opened.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class FindingChanges {

  private final List<Finding> opened;
  private final List<Finding> closed;

  private FindingChanges(List<Finding> opened, List<Finding> closed) {
    this.opened = List.copyOf(opened);
    this.closed = List.copyOf(closed);
  }

  /** Gets the findings that are open now and were not so before, or not in the same words. */
  public List<Finding> getOpened() {
    return opened;
  }

  /** Gets the findings that were open before and are not so now, or not in the same words. */
  public List<Finding> getClosed() {
    return closed;
  }

  /** Checks whether nothing changed. */
  public boolean isEmpty() {
    return opened.isEmpty() && closed.isEmpty();
  }

  static final class Builder {

    private final List<Finding> opened = new ArrayList<>(2);
    private final List<Finding> closed = new ArrayList<>(2);

    void compare(List<Finding> before, List<Finding> after) {
      if (before.isEmpty()) {
        opened.addAll(after);
      } else if (after.isEmpty()) {
        closed.addAll(before);
      } else {
        Set<Finding> former = new HashSet<>(before);
        Set<Finding> present = new HashSet<>(after);
        after.stream().filter(each -> !former.contains(each)).forEach(opened::add);
        before.stream().filter(each -> !present.contains(each)).forEach(closed::add);
      }
    }

    FindingChanges build() {
      return new FindingChanges(opened, closed);
    }
  }
}
