package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.requirement.CardinalityRequirement;
import io.github.opencdo.model.requirement.Staffing;
import io.github.opencdo.model.role.RoleCode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Fills the posts of one unit. */
final class Posts {

  private final Cast cast;
  private final Unit unit;
  private final Gap gap;

  Posts(Stage stage, Unit unit, Gap gap) {
    this.cast = stage.cast();
    this.unit = unit;
    this.gap = gap;
  }

  /** Fills the posts in the first way that the requirement asks for without reserve. */
  boolean fill(CardinalityRequirement requirement) {
    return isMet(requirement)
        || plain(requirement).stream()
            .filter(this::isOpen)
            .findFirst()
            .filter(this::fill)
            .isPresent();
  }

  boolean isMet(CardinalityRequirement requirement) {
    return plain(requirement).stream().anyMatch(way -> way.getCount().contains(count(way)));
  }

  /** Gets the kind of fact of which there being none leaves a post unfilled. */
  static FactKind source(Staffing way) {
    return way.getBodies().isPresent() ? FactKind.BODIES : FactKind.ASSIGNMENTS;
  }

  /** Checks whether there are more holders than any way allows without reserve. */
  boolean isOverfull(CardinalityRequirement requirement) {
    return !isMet(requirement)
        && plain(requirement).stream()
            .allMatch(way ->
                way.getCount().getMost().filter(most -> count(way) > most).isPresent());
  }

  private static List<Staffing> plain(CardinalityRequirement requirement) {
    return requirement.getPosts().stream()
        .filter(way -> way.getForce().isEmpty())
        .toList();
  }

  private int count(Staffing way) {
    return way.getBodies()
        .map(function -> cast.count(function, unit.getId()))
        .orElseGet(() -> cast.staff().holders(unit.getId(), way.getRoles()).size());
  }

  private boolean isOpen(Staffing way) {
    return way.getBodies()
        .map(function -> !gap.lacks(function, unit))
        .orElseGet(() -> isOpenToHolders(way));
  }

  // With a role gone the others make up for it only as far as one holder each will do.
  private boolean isOpenToHolders(Staffing way) {
    int wanted = way.getCount().getLeast();
    int open = roles(way).size();
    return count(way) < wanted && open > 0 && (open == way.getRoles().size() || wanted <= open);
  }

  private List<RoleCode> roles(Staffing way) {
    return way.getRoles().stream().filter(role -> !gap.lacks(role, unit)).toList();
  }

  private boolean fill(Staffing way) {
    way.getBodies()
        .ifPresentOrElse(
            function -> cast.find(Party.parse("function:" + function + "@unit"), Optional.of(unit)),
            () -> hold(roles(way), way.getCount().getLeast() - count(way)));
    return way.getCount().contains(count(way));
  }

  /** Gives each of some roles a holder in turn, until there are a number more. */
  void hold(List<RoleCode> roles, int more) {
    IntStream.range(0, more)
        .mapToObj(number -> least(roles))
        .forEach(role -> cast.staff().hold(role, unit.getId(), holders(List.of(role)) + 1));
  }

  private RoleCode least(List<RoleCode> roles) {
    RoleCode least = roles.get(0);
    for (RoleCode role : roles) {
      least = holders(List.of(role)) < holders(List.of(least)) ? role : least;
    }
    return least;
  }

  private int holders(Collection<RoleCode> roles) {
    return cast.staff().holders(unit.getId(), roles).size();
  }
}
