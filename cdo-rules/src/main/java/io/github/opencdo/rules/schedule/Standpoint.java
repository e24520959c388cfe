package io.github.opencdo.rules.schedule;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.rules.facts.Parties;
import java.time.LocalDate;
import java.util.Optional;

/**
 * From where a due date is seen.
 *
 * @param unit the unit that is judged, where it is one
 * @param parties who acts in the name of the unit
 * @param occasion the day on which something made it due
 * @param anticipated whether it counts if it was done before the occasion
 */
public record Standpoint(
    Optional<Unit> unit, Parties parties, Optional<LocalDate> occasion, boolean anticipated) {

  /**
   * Obtains the standpoint for what nothing has to make due first.
   *
   * @param unit the unit that is judged, where it is one
   * @param parties who the parties are
   * @return the standpoint
   */
  public static Standpoint of(Optional<Unit> unit, Parties parties) {
    return new Standpoint(unit, parties, Optional.empty(), false);
  }

  /**
   * Returns a copy for what something made due.
   *
   * @param day the day on which it did, empty if nothing had to
   * @param counts whether it counts if it was done before
   * @return the copy
   */
  public Standpoint on(Optional<LocalDate> day, boolean counts) {
    return new Standpoint(unit, parties, day, counts);
  }

  LocalDate countsFrom(LocalDate since) {
    return anticipated ? LocalDate.MIN : since;
  }

  boolean isSince(LocalDate day) {
    return occasion.map(since -> !day.isBefore(since)).orElse(true);
  }

  boolean isOfUnit(EntityRef who) {
    return unit.isEmpty() || parties.membersOf(unit.get()).contains(who);
  }
}
