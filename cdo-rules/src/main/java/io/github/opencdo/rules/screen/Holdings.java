package io.github.opencdo.rules.screen;

import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.rules.facts.Organisations;
import io.github.opencdo.rules.facts.Roster;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.spi.Inquiry;
import java.util.Collection;

/** Who holds which post of a unit on the day, by number. */
final class Holdings {

  private final Roster roster;
  private final Organisations organisations;
  private final boolean defaults;

  private Holdings(Situation situation) {
    this.roster = situation.roster();
    this.organisations = situation.organisations();
    this.defaults = !situation.scheme().getDefaults().isEmpty();
  }

  static Holdings of(Inquiry inquiry) {
    return new Holdings(inquiry.situation());
  }

  /** Obtains the rows of some roles. */
  RoleRows rows(Collection<RoleCode> roles) {
    return new RoleRows(roster, roles);
  }

  /** Checks whether posts of a unit are held by default, which no row says. */
  boolean areBeyondRows(int unit) {
    return defaults && roster.hasDefaults(organisations.unit(unit).getId());
  }
}
