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
      return cover(one, other);
    }
    if (stricter instanceof PeriodicDue one && looser instanceof PeriodicDue other) {
      return one.toBuilder().since(other.getSince()).build().equals(other)
          && !one.getSince().isAfter(other.getSince());
    }
    return stricter instanceof WithinDue one && looser instanceof WithinDue other
        ? cover(one, other)
        : stricter.equals(looser);
  }

  // What is due every other year is due in other years if it starts a year earlier.
  private static boolean cover(YearlyDue stricter, YearlyDue looser) {
    YearlyDue aligned =
        stricter.toBuilder().by(looser.getBy()).firstYear(looser.getFirstYear()).build();
    int earlier = looser.getFirstYear() - stricter.getFirstYear();
    return aligned.equals(looser)
        && stricter.getBy().compareTo(looser.getBy()) <= 0
        && earlier >= 0
        && earlier % looser.getEvery() == 0;
  }

  // So many calendar days are never more than as many working days.
  private static boolean cover(WithinDue stricter, WithinDue looser) {
    if (stricter.getDays().isEmpty() || looser.getDays().isEmpty()) {
      return stricter.equals(looser);
    }
    WithinDue aligned =
        stricter.toBuilder().days(looser.getDays()).unit(looser.getUnit()).build();
    boolean sooner = stricter.getUnit().equals(looser.getUnit())
        || looser.getUnit().filter(DayUnit.WORKING_DAYS::equals).isPresent();
    return aligned.equals(looser)
        && sooner
        && stricter.getDays().get() <= looser.getDays().get();
  }
}
