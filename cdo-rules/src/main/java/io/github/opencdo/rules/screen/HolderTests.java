package io.github.opencdo.rules.screen;

import io.github.opencdo.model.criterion.AllOf;
import io.github.opencdo.model.criterion.AnyOf;
import io.github.opencdo.model.criterion.Criterion;
import io.github.opencdo.model.criterion.HasCategory;
import io.github.opencdo.model.criterion.HasEmployment;
import io.github.opencdo.model.criterion.HasMembership;
import io.github.opencdo.model.criterion.HasPortfolio;
import io.github.opencdo.model.criterion.HasPosition;
import io.github.opencdo.model.criterion.HoldsRole;
import io.github.opencdo.model.criterion.Not;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.person.Membership;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.person.Portfolio;
import io.github.opencdo.model.person.Position;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.index.PostTable;
import io.github.opencdo.rules.index.UnitTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Makes tests of criteria. */
final class HolderTests {

  private final Situation situation;
  private final LocalDate asOf;
  private final UnitTable units;
  private final PostTable posts;
  private final Holdings holdings;

  HolderTests(Situation situation, Holdings holdings) {
    this.situation = situation;
    this.asOf = situation.asOf();
    this.units = situation.organisations().table();
    this.posts = situation.roster().posts();
    this.holdings = holdings;
  }

  /** Makes the test of who certainly meets a criterion. */
  HolderTest of(Criterion criterion) {
    if (criterion instanceof AllOf all) {
      List<HolderTest> tests = all.getCriteria().stream().map(this::of).toList();
      return tests.contains(HolderTest.UNSURE) ? HolderTest.UNSURE : all(tests);
    }
    if (criterion instanceof AnyOf any) {
      return any(any.getCriteria().stream().map(this::of).toList());
    }
    if (criterion instanceof HasMembership membership) {
      return (unit, row, person) -> isMember(membership, unit, person);
    }
    if (criterion instanceof HasPosition position) {
      return PlaceTest.of(position.getAt(), situation)
          .<HolderTest>map(at -> (unit, row, person) -> hasPosition(position, at, unit, person))
          .orElse(HolderTest.UNSURE);
    }
    if (criterion instanceof HasPortfolio portfolio) {
      return (unit, row, person) -> hasPortfolio(portfolio, person);
    }
    if (criterion instanceof HasCategory category) {
      return (unit, row, person) -> person.getCategories().contains(category.getCategory());
    }
    if (criterion instanceof HasEmployment employment) {
      return (unit, row, person) ->
          person.getEmployment().filter(employment.getType()::equals).isPresent();
    }
    if (criterion instanceof HoldsRole role) {
      RoleRows rows = holdings.rows(Set.of(role.getRole()));
      return (unit, row, person) -> holds(rows, unit, row);
    }
    return criterion instanceof Not not ? none(not.getCriterion()) : HolderTest.UNSURE;
  }

  private HolderTest none(Criterion criterion) {
    boolean known = criterion instanceof HoldsRole && situation.records(FactKind.ASSIGNMENTS);
    if (!known) {
      return HolderTest.UNSURE;
    }
    HolderTest holds = of(criterion);
    return (unit, row, person) -> !holds.passes(unit, row, person);
  }

  private static HolderTest all(List<HolderTest> tests) {
    return (unit, row, person) -> {
      for (HolderTest each : tests) {
        if (!each.passes(unit, row, person)) {
          return false;
        }
      }
      return true;
    };
  }

  private static HolderTest any(List<HolderTest> tests) {
    return (unit, row, person) -> {
      for (HolderTest each : tests) {
        if (each.passes(unit, row, person)) {
          return true;
        }
      }
      return false;
    };
  }

  private boolean isMember(HasMembership wanted, int unit, Person person) {
    UnitId id = units.unit(unit).getId();
    for (Membership each : person.getMemberships()) {
      if (each.getKind().equals(wanted.getKind())
          && each.getUnit().equals(id)
          && each.getDuring().contains(asOf)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasPosition(HasPosition wanted, PlaceTest at, int unit, Person person) {
    for (Position each : person.getPositions()) {
      if (wanted.allows(each.getRank())
          && at.matches(unit, units.find(each.getUnit()))
          && each.getDuring().contains(asOf)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasPortfolio(HasPortfolio wanted, Person person) {
    for (Portfolio each : person.getPortfolios()) {
      if (each.getField().equals(wanted.getField()) && each.getDuring().contains(asOf)) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(RoleRows rows, int unit, int held) {
    for (int row = posts.first(unit), past = posts.past(unit); row < past; row++) {
      if (rows.isActive(row)
          && posts.assignment(row).getPerson().equals(posts.assignment(held).getPerson())) {
        return true;
      }
    }
    return false;
  }
}
