package io.github.opencdo.rules.screen;

import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.party.PartyScope;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.rules.facts.Organisations;
import io.github.opencdo.rules.index.UnitTable;
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

    private final UnitTable units;
    private final boolean[] held;

    HeldInPlace(Organisations organisations, RoleRows rows) {
      this.units = organisations.table();
      this.held = new boolean[units.places()];
      for (int unit = 0; unit < units.size(); unit++) {
        if (!held[units.place(unit)] && organisations.contains(unit)) {
          held[units.place(unit)] = rows.countActive(unit) > 0;
        }
      }
    }

    @Override
    public boolean isFound(int unit) {
      return held[units.place(unit)];
    }
  }
}
