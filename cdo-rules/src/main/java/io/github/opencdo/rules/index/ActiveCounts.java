package io.github.opencdo.rules.index;

import java.util.Arrays;

/** How many hold a post of each role in each unit on a day. */
public final class ActiveCounts {

  /** The largest number that is counted. */
  public static final int MOST = 255;

  private final PostTable posts;
  private final int day;
  private final int roles;
  private byte[] counts;

  private ActiveCounts(PostTable posts, int units, int day) {
    this.posts = posts;
    this.day = day;
    this.roles = posts.roles();
    this.counts = new byte[units * roles];
    for (int unit = 0; unit < units; unit++) {
      add(unit);
    }
  }

  /** Counts the holders of the posts of all units. */
  public static ActiveCounts on(int day, PostTable posts, int units) {
    return new ActiveCounts(posts, units, day);
  }

  private void add(int unit) {
    int at = unit * roles;
    for (int row = posts.first(unit), past = posts.past(unit); row < past; row++) {
      if (posts.isActive(row, day)) {
        int role = at + posts.role(row);
        if (counts[role] != (byte) MOST) {
          counts[role]++;
        }
      }
    }
  }

  /** Counts the holders of the posts of a unit again, whose roles must be among those of others. */
  public void renew(int unit) {
    int at = unit * roles;
    if (at + roles > counts.length) {
      counts = Arrays.copyOf(counts, (at + roles) * 2);
    }
    Arrays.fill(counts, at, at + roles, (byte) 0);
    add(unit);
  }

  /** Gets how many hold a post of some roles in a unit; of a role that many hold, that at least 255 do. */
  public int count(int unit, int[] some) {
    int at = unit * roles;
    int sum = 0;
    for (int role : some) {
      sum += counts[at + role] & MOST;
    }
    return sum;
  }
}
