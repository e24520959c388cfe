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
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.person.Portfolio;
import io.github.opencdo.model.person.Position;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.time.DateRange;
import io.github.opencdo.rules.facts.Organisations;
import io.github.opencdo.rules.facts.Roster;
import io.github.opencdo.rules.facts.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/** Makes tests of criteria. */
final class HolderPredicates {

  // Of whom there is no record nothing is certain.
  private static final Person NOBODY =
      Person.builder().id(PersonId.of("nobody")).build();

  private final Situation situation;
  private final Organisations organisations;
  private final Roster roster;
  private final Holdings holdings;

  private record Placed(JurisdictionId home, HasPosition position) {}

  HolderPredicates(Situation situation, Holdings holdings) {
    this.situation = situation;
    this.organisations = situation.organisations();
    this.roster = situation.roster();
    this.holdings = holdings;
  }

  /** Makes the test of who certainly meets a criterion. */
  HolderPredicate of(Criterion criterion) {
    if (criterion instanceof AllOf all) {
      List<HolderPredicate> tests = all.getCriteria().stream().map(this::of).toList();
      return tests.contains(HolderPredicate.UNSURE) ? HolderPredicate.UNSURE : all(tests);
    }
    if (criterion instanceof AnyOf any) {
      return any(any.getCriteria().stream().map(this::of).toList());
    }
    if (criterion instanceof HasMembership membership) {
      return spans(membership, row -> memberships(membership, row));
    }
    if (criterion instanceof HasPosition position) {
      return PlacePredicate.of(position.getAt(), situation)
          .map(at -> position(position, at))
          .orElse(HolderPredicate.UNSURE);
    }
    if (criterion instanceof HasPortfolio portfolio) {
      return spans(portfolio, row -> portfolios(portfolio, row));
    }
    if (criterion instanceof HasCategory category) {
      return (unit, row) -> holder(row).getCategories().contains(category.getCategory());
    }
    if (criterion instanceof HasEmployment employment) {
      return (unit, row) ->
          holder(row).getEmployment().filter(employment.getType()::equals).isPresent();
    }
    if (criterion instanceof HoldsRole role) {
      RoleRows rows = holdings.rows(Set.of(role.getRole()));
      return (unit, row) -> holds(rows, unit, row);
    }
    return criterion instanceof Not not ? none(not.getCriterion()) : HolderPredicate.UNSURE;
  }

  private HolderPredicate none(Criterion criterion) {
    boolean known = criterion instanceof HoldsRole && situation.records(FactKind.ASSIGNMENTS);
    if (!known) {
      return HolderPredicate.UNSURE;
    }
    HolderPredicate holds = of(criterion);
    return (unit, row) -> !holds.passes(unit, row);
  }

  private Person holder(int row) {
    return roster.holder(row).orElse(NOBODY);
  }

  private static HolderPredicate all(List<HolderPredicate> tests) {
    return (unit, row) -> {
      for (HolderPredicate each : tests) {
        if (!each.passes(unit, row)) {
          return false;
        }
      }
      return true;
    };
  }

  private static HolderPredicate any(List<HolderPredicate> tests) {
    return (unit, row) -> {
      for (HolderPredicate each : tests) {
        if (each.passes(unit, row)) {
          return true;
        }
      }
      return false;
    };
  }

  private HolderPredicate spans(Object criterion, IntFunction<List<DateRange>> finder) {
    IntPredicate within = roster.isWithin(criterion, finder);
    return (unit, row) -> within.test(row);
  }

  private List<DateRange> memberships(HasMembership wanted, int row) {
    UnitId unit = roster.assignment(row).getUnit();
    List<DateRange> spans = new ArrayList<>(1);
    for (Membership each : holder(row).getMemberships()) {
      if (each.getKind().equals(wanted.getKind()) && each.getUnit().equals(unit)) {
        spans.add(each.getDuring());
      }
    }
    return spans;
  }

  private List<DateRange> portfolios(HasPortfolio wanted, int row) {
    return holder(row).getPortfolios().stream()
        .filter(each -> each.getField().equals(wanted.getField()))
        .map(Portfolio::getDuring)
        .toList();
  }

  // Where units come and go, what lies at a place depends on the day.
  private HolderPredicate position(HasPosition wanted, PlacePredicate at) {
    if (organisations.areTimeless()) {
      return spans(
          new Placed(organisations.home(), wanted),
          row -> positions(
              wanted, at, organisations.numberOf(roster.assignment(row).getUnit()), row));
    }
    return (unit, row) ->
        positions(wanted, at, unit, row).stream().anyMatch(each -> each.contains(situation.asOf()));
  }

  private List<DateRange> positions(HasPosition wanted, PlacePredicate at, int unit, int row) {
    return holder(row).getPositions().stream()
        .filter(each -> wanted.allows(each.getRank())
            && at.matches(unit, organisations.numberOf(each.getUnit())))
        .map(Position::getDuring)
        .toList();
  }

  private boolean holds(RoleRows rows, int unit, int held) {
    if (roster.isOnlyRow(unit, held) || rows.countActive(unit) == 0) {
      return rows.isActive(held);
    }
    for (int row = roster.firstRow(unit), past = roster.pastRow(unit); row < past; row++) {
      if (rows.isActive(row) && roster.haveSameHolder(row, held)) {
        return true;
      }
    }
    return false;
  }
}
