package io.github.opencdo.rules.screen;

import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.party.PartyScope;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.rules.facts.Organisations;
import io.github.opencdo.rules.spi.Inquiry;
import java.util.Optional;
import java.util.Set;

/** Whether somebody counts as a party, seen from a unit. */
@FunctionalInterface
interface Presence {

  /** Checks whether somebody does. */
  boolean isFound(int unit);

  /** Makes the test of a party, empty for parties that have to be looked for each time. */
  static Optional<Presence> of(Party party, Inquiry inquiry) {
    return switch (party.getKind()) {
      case OWN_UNIT -> Optional.of(unit -> true);
      case BODY -> {
        boolean found = inquiry.parties().resolve(party, Optional.empty()).isFound();
        yield Optional.of(unit -> found);
      }
      case ROLE ->
        inquiry.situation().scheme().getDefaults().isEmpty()
            ? Optional.of(role(party, inquiry))
            : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Presence role(Party party, Inquiry inquiry) {
    PartyScope scope = party.getScope().orElseThrow();
    RoleRows rows = Holdings.of(inquiry).rows(Set.of(RoleCode.of(party.getCode().orElseThrow())));
    if (scope == PartyScope.UNIT) {
      return unit -> rows.countActive(unit) > 0;
    }
    if (scope == PartyScope.SCHEME) {
      boolean found = inquiry.parties().resolve(party, Optional.empty()).isFound();
      return unit -> found;
    }
    return new HeldInPlace(inquiry.situation().organisations(), rows);
  }

  /** Whether a role is held somewhere in the jurisdiction of a unit. */
  final class HeldInPlace implements Presence {

    private final Organisations organisations;
    private final RoleRows rows;
    // A unit of each jurisdiction that has a holder, plus one.
    private final int[] holders;

    HeldInPlace(Organisations organisations, RoleRows rows) {
      this.organisations = organisations;
      this.rows = rows;
      this.holders = new int[organisations.places()];
      for (int unit = organisations.size() - 1; unit >= 0; unit--) {
        if (isHolding(unit)) {
          holders[organisations.placeOf(unit)] = unit + 1;
        }
      }
    }

    private boolean isHolding(int unit) {
      return rows.countActive(unit) > 0 && organisations.contains(unit);
    }

    @Override
    public boolean isFound(int unit) {
      int place = organisations.placeOf(unit);
      int holder = holders[place] - 1;
      return holder >= 0 && isHolding(holder) || findHolder(place);
    }

    // Only where facts change is a holder there whom the first look did not find.
    private boolean findHolder(int place) {
      for (int unit : organisations.unitsIn(place)) {
        if (isHolding(unit)) {
          holders[place] = unit + 1;
          return true;
        }
      }
      return false;
    }
  }
}
