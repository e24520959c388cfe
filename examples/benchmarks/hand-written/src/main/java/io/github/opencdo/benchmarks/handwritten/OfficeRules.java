package io.github.opencdo.benchmarks.handwritten;

import io.github.opencdo.benchmarks.handwritten.Graph.Office;
import io.github.opencdo.benchmarks.handwritten.Graph.Post;
import io.github.opencdo.benchmarks.harness.Breach;
import io.github.opencdo.benchmarks.roster.Role;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.person.Membership;
import io.github.opencdo.model.person.MembershipKind;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.person.Position;
import io.github.opencdo.model.person.Rank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The seven rules for one unit. */
final class OfficeRules {

  private static final int DAYS = 30;

  private final Office office;
  private final LocalDate asOf;
  private final List<Breach> breaches;
  private final int[] holders = new int[Role.values().length];

  OfficeRules(Office office, LocalDate asOf, List<Breach> breaches) {
    this.office = office;
    this.asOf = asOf;
    this.breaches = breaches;
    for (Post post : office.posts) {
      if (post.held().isActiveOn(asOf)) {
        holders[post.role().ordinal()]++;
      }
    }
  }

  void department() {
    require(1, holders[Role.UNIT_CDO.ordinal()] == 1);
    require(
        2,
        holders[Role.DATA_OFFICER.ordinal()] == 1
            && holders[Role.GOV_AFFAIRS_OFFICER.ordinal()] == 1);
    require(3, areOfficersLeaders());
    require(4, areFiled(Role.UNIT_CDO));
    require(6, isDataOfficerNothingElse());
    require(7, holders[Role.UNIT_CDO.ordinal()] == 0 || office.place.hasOfficerOn(asOf));
  }

  void institution() {
    require(2, holders[Role.DATA_LIAISON.ordinal()] >= 1);
  }

  void government() {
    require(3, areOfficersLeaders() && areExecutivesHeads());
    require(4, areFiled(Role.GOVERNMENT_CDO));
    require(
        5,
        holders[Role.GOVERNMENT_CDO.ordinal()] == 1
            && holders[Role.GOVERNMENT_EXECUTIVE.ordinal()] == 1);
  }

  private void require(int rule, boolean held) {
    if (!held) {
      breaches.add(new Breach(rule, office.unit.getId().getText()));
    }
  }

  private boolean areOfficersLeaders() {
    for (Post post : office.posts) {
      boolean officer = post.role() == Role.UNIT_CDO || post.role() == Role.GOVERNMENT_CDO;
      if (officer && post.held().isActiveOn(asOf) && !isLeader(post)) {
        return false;
      }
    }
    return true;
  }

  private boolean isLeader(Post post) {
    for (Membership each : post.holder().getMemberships()) {
      if (each.getKind().equals(MembershipKind.LEADERSHIP_TEAM)
          && each.getUnit().equals(office.unit.getId())
          && each.getDuring().contains(asOf)) {
        return true;
      }
    }
    return false;
  }

  private boolean areExecutivesHeads() {
    for (Post post : office.posts) {
      if (post.role() == Role.GOVERNMENT_EXECUTIVE
          && post.held().isActiveOn(asOf)
          && !isHeadOf(office.place.dataDepartment, post)) {
        return false;
      }
    }
    return true;
  }

  private boolean isHeadOf(UnitId unit, Post post) {
    for (Position each : post.holder().getPositions()) {
      if (each.getUnit().equals(unit)
          && each.getRank() == Rank.PRINCIPAL
          && each.getDuring().contains(asOf)) {
        return true;
      }
    }
    return false;
  }

  private boolean areFiled(Role role) {
    for (Post post : office.posts) {
      if (post.role() == role && !isFiled(post)) {
        return false;
      }
    }
    return true;
  }

  private boolean isFiled(Post post) {
    LocalDate since = post.held().getDuring().getStartInclusive().orElseThrow();
    LocalDate last = since.plusDays(DAYS);
    Optional<LocalDate> end = post.held().getDuring().getEndExclusive();
    if (since.isAfter(asOf) || end.isPresent() && !last.isBefore(end.get())) {
      return true;
    }
    LocalDate filed = LocalDate.MAX;
    for (LocalDate day : office.filings) {
      if (!day.isBefore(since) && !day.isAfter(asOf) && day.isBefore(filed)) {
        filed = day;
      }
    }
    return !(filed.equals(LocalDate.MAX) ? asOf : filed).isAfter(last);
  }

  private boolean isDataOfficerNothingElse() {
    for (Post post : office.posts) {
      if (post.role() == Role.DATA_OFFICER
          && post.held().isActiveOn(asOf)
          && isAffairsOfficer(post.held().getPerson())) {
        return false;
      }
    }
    return true;
  }

  private boolean isAffairsOfficer(PersonId person) {
    for (Post post : office.posts) {
      if (post.role() == Role.GOV_AFFAIRS_OFFICER
          && post.held().getPerson().equals(person)
          && post.held().isActiveOn(asOf)) {
        return true;
      }
    }
    return false;
  }
}
