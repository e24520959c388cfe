package io.github.opencdo.rules.screen;

import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.rules.facts.Roster;
import io.github.opencdo.rules.index.ActiveCounts;
import io.github.opencdo.rules.index.PostTable;
import java.util.Collection;
import java.util.stream.IntStream;

/** The rows of some roles. */
final class RoleRows {

  private final PostTable posts;
  private final ActiveCounts counts;
  private final boolean[] wanted;
  private final int[] roles;
  private final int day;

  RoleRows(Roster roster, Collection<RoleCode> roles) {
    this.posts = roster.posts();
    this.counts = roster.counts();
    this.wanted = posts.roles(roles);
    this.roles = IntStream.range(0, wanted.length).filter(role -> wanted[role]).toArray();
    this.day = roster.day();
  }

  /** Checks whether a row is of one of the roles. */
  boolean isOfRole(int row) {
    return wanted[posts.role(row)];
  }

  /** Checks whether a row is of one of the roles and held on the day. */
  boolean isActive(int row) {
    return isOfRole(row) && posts.isActive(row, day);
  }

  /** Counts the rows of a unit that are held on the day; of many, that there are at least 255. */
  int countActive(int unit) {
    int count = 0;
    for (int role : roles) {
      count += counts.count(unit, role);
    }
    return count;
  }
}
