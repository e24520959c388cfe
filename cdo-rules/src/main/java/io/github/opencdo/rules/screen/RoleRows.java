package io.github.opencdo.rules.screen;

import io.github.opencdo.rules.index.PostTable;

/** The rows of some roles. */
final class RoleRows {

  private final PostTable posts;
  private final boolean[] roles;
  private final int day;

  RoleRows(PostTable posts, boolean[] roles, int day) {
    this.posts = posts;
    this.roles = roles;
    this.day = day;
  }

  /** Checks whether a row is of one of the roles. */
  boolean isOfRole(int row) {
    int role = posts.role(row);
    return role < roles.length && roles[role];
  }

  /** Checks whether a row is of one of the roles and held on the day. */
  boolean isActive(int row) {
    return isOfRole(row) && posts.isActive(row, day);
  }

  /** Counts the rows of a unit that are held on the day. */
  int countActive(int unit) {
    int count = 0;
    for (int row = posts.first(unit), past = posts.past(unit); row < past; row++) {
      if (isActive(row)) {
        count++;
      }
    }
    return count;
  }
}
