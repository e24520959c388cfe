package io.github.opencdo.schemes.comparison;

import io.github.opencdo.model.requirement.Staffing;
import io.github.opencdo.model.role.Multiplicity;
import java.util.List;
import java.util.stream.Stream;

/** Which alternatives of staffing leave no more room than which. */
final class Staffings {

  private Staffings() {}

  // The first alternative that is met decides, so what is met early must not be worse than what is
  // met late: those that are tolerated only have to come last. For units of which some alternatives
  // speak the others do not count, so that none of them may be missing.
  static boolean cover(List<Staffing> stricter, List<Staffing> looser) {
    if (stricter.equals(looser)) {
      return true;
    }
    int next = 0;
    for (Staffing way : looser) {
      if (next < stricter.size() && cover(stricter.get(next), way)) {
        next++;
      }
    }
    boolean general = Stream.concat(stricter.stream(), looser.stream())
        .allMatch(way -> way.getUnits().isEmpty());
    return next == stricter.size()
        && isOrdered(looser)
        && (general || stricter.size() == looser.size());
  }

  private static boolean cover(Staffing stricter, Staffing looser) {
    return stricter.toBuilder().count(looser.getCount()).build().equals(looser)
        && cover(stricter.getCount(), looser.getCount());
  }

  static boolean cover(Multiplicity stricter, Multiplicity looser) {
    return stricter.getLeast() >= looser.getLeast()
        && looser
            .getMost()
            .map(most -> stricter.getMost().filter(one -> one <= most).isPresent())
            .orElse(true);
  }

  private static boolean isOrdered(List<Staffing> ways) {
    List<Staffing> tolerated =
        ways.stream().dropWhile(way -> way.getForce().isEmpty()).toList();
    return tolerated.stream().map(Staffing::getForce).distinct().count() <= 1;
  }
}
