package io.github.opencdo.rules.check;

import io.github.opencdo.model.criterion.AllOf;
import io.github.opencdo.model.criterion.AnyOf;
import io.github.opencdo.model.criterion.Criterion;
import io.github.opencdo.model.criterion.HasPosition;
import io.github.opencdo.model.criterion.IsCertified;
import io.github.opencdo.model.criterion.Not;
import io.github.opencdo.model.criterion.Tolerated;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.party.PartyKind;
import io.github.opencdo.model.party.PartyScope;
import io.github.opencdo.model.role.RoleCode;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * On what the judgement of a unit depends beyond the unit itself, its posts and who holds them.
 *
 * @param rolesInPlace the roles whose holders in the same jurisdiction count
 * @param everyPost whether the posts of units elsewhere count
 * @param everyUnit whether it counts which other units there are
 * @param everything whether any fact may count
 */
public record Reach(
    Set<RoleCode> rolesInPlace, boolean everyPost, boolean everyUnit, boolean everything) {

  /** Obtains the reach of what depends on nothing beyond the unit. */
  static Reach own() {
    return new Reach(Set.of(), false, false, false);
  }

  /** Obtains the reach of what may depend on anything. */
  public static Reach everywhere() {
    return new Reach(Set.of(), true, true, true);
  }

  /** Obtains the reach of a criterion. */
  static Reach of(Criterion criterion) {
    return of(parties(criterion).toList());
  }

  private static Stream<Party> parties(Criterion criterion) {
    if (criterion instanceof AllOf all) {
      return all.getCriteria().stream().flatMap(Reach::parties);
    }
    if (criterion instanceof AnyOf any) {
      return any.getCriteria().stream().flatMap(Reach::parties);
    }
    if (criterion instanceof Tolerated tolerated) {
      return parties(tolerated.getCriterion());
    }
    if (criterion instanceof Not not) {
      return parties(not.getCriterion());
    }
    if (criterion instanceof HasPosition position) {
      return Stream.of(position.getAt());
    }
    return criterion instanceof IsCertified certified
        ? Stream.of(certified.getBy())
        : Stream.empty();
  }

  /** Obtains the reach of what depends on some parties. */
  static Reach of(Collection<Party> parties) {
    Set<RoleCode> rolesInPlace = new HashSet<>();
    boolean everyPost = false;
    boolean everyUnit = false;
    for (Party party : parties) {
      PartyScope scope = party.getScope().orElse(PartyScope.UNIT);
      boolean role = party.getKind() == PartyKind.ROLE;
      if (role && scope == PartyScope.JURISDICTION) {
        rolesInPlace.add(RoleCode.of(party.getCode().orElseThrow()));
      }
      everyPost |= role && scope == PartyScope.SCHEME;
      everyUnit |= party.getKind() == PartyKind.SUBORDINATE
          || party.getKind() == PartyKind.ATTRIBUTE && scope != PartyScope.UNIT;
    }
    return new Reach(Set.copyOf(rolesInPlace), everyPost, everyUnit, false);
  }
}
