package io.github.opencdo.benchmarks.easyrules;

import io.github.opencdo.benchmarks.roster.Office;
import io.github.opencdo.benchmarks.roster.OfficeKind;
import io.github.opencdo.benchmarks.roster.Post;
import io.github.opencdo.benchmarks.roster.Role;

/** A unit on one day. */
record OfficeOn(Office office, int day) {

  String id() {
    return office.getId();
  }

  boolean is(OfficeKind kind) {
    return office.getKind() == kind;
  }

  int count(Role role) {
    int count = 0;
    for (Post post : office.getPosts()) {
      if (post.getRole() == role && post.isHeldOn(day)) {
        count++;
      }
    }
    return count;
  }

  boolean hasUnfit() {
    if (isJudged()) {
      for (Post post : office.getPosts()) {
        if (post.isHeldOn(day) && !post.isFitOn(day)) {
          return true;
        }
      }
    }
    return false;
  }

  boolean hasLate() {
    if (isJudged()) {
      for (Post post : office.getPosts()) {
        if (post.isLateOn(day)) {
          return true;
        }
      }
    }
    return false;
  }

  boolean hasDoubled() {
    if (is(OfficeKind.DEPARTMENT)) {
      for (Post post : office.getPosts()) {
        if (post.getRole() == Role.DATA_OFFICER && post.isHeldOn(day) && isAffairsOfficer(post.getPerson())) {
          return true;
        }
      }
    }
    return false;
  }

  boolean isLed() {
    for (Post officer : office.getPlace().getOfficers()) {
      if (officer.isHeldOn(day)) {
        return true;
      }
    }
    return false;
  }

  private boolean isJudged() {
    return is(OfficeKind.DEPARTMENT) || is(OfficeKind.GOVERNMENT);
  }

  private boolean isAffairsOfficer(String person) {
    for (Post post : office.getPosts()) {
      if (post.getRole() == Role.GOV_AFFAIRS_OFFICER
          && post.isHeldOn(day)
          && post.getPerson().equals(person)) {
        return true;
      }
    }
    return false;
  }
}
