package io.github.opencdo.schemes.comparison;

import io.github.opencdo.model.time.DayUnit;
import io.github.opencdo.model.time.Due;
import io.github.opencdo.model.time.FixedDue;
import io.github.opencdo.model.time.PeriodicDue;
import io.github.opencdo.model.time.WindowDue;
import io.github.opencdo.model.time.WithinDue;
import io.github.opencdo.model.time.YearlyDue;
import java.util.Optional;

/** Which due date leaves no more time than which; only dates of one kind can be told. */
final class Dues {

  private Dues() {}

  static boolean cover(Optional<Due> stricter, Optional<Due> looser) {
    return stricter.equals(looser)
        || stricter.isPresent() && looser.isPresent() && cover(stricter.get(), looser.get());
  }

  /** As {@link #cover}, but what is done in each short period is done in each longer one too. */
  static boolean coverCadence(Optional<Due> stricter, Optional<Due> looser) {
    return cover(stricter, looser)
        || stricter.isPresent()
            && looser.isPresent()
            && stricter.get() instanceof PeriodicDue one
            && looser.get() instanceof PeriodicDue other
            && one.getEvery().compareTo(other.getEvery()) < 0
            && !one.getSince().isAfter(other.getSince());
  }

  private static boolean cover(Due stricter, Due looser) {
    if (stricter instanceof FixedDue one && looser instanceof FixedDue other) {
      return !one.getDay().isAfter(other.getDay());
    }
    if (stricter instanceof WindowDue one && looser instanceof WindowDue other) {
      return !one.getFirst().isBefore(other.getFirst()) && !one.getLast().isAfter(other.getLast());
    }
    if (stricter instanceof YearlyDue one && looser instanceof YearlyDue other) {
      return one.getBy().compareTo(other.getBy()) <= 0
          && one.getFirstYear() <= other.getFirstYear();
    }
    if (stricter instanceof PeriodicDue one && looser instanceof PeriodicDue other) {
      return one.getEvery() == other.getEvery() && !one.getSince().isAfter(other.getSince());
    }
    return stricter instanceof WithinDue one && looser instanceof WithinDue other
        ? cover(one, other)
        : stricter.equals(looser);
  }

  // So many calendar days are never more than as many working days.
  private static boolean cover(WithinDue stricter, WithinDue looser) {
    boolean sameDays = stricter.getUnit() == looser.getUnit();
    boolean calendarOnly =
        stricter.getUnit() == DayUnit.CALENDAR_DAYS && looser.getUnit() == DayUnit.WORKING_DAYS;
    return (sameDays || calendarOnly) && stricter.getDays() <= looser.getDays();
  }
}
