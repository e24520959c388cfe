package io.github.opencdo.schemes.comparison;

import io.github.opencdo.model.requirement.Staffing;
import io.github.opencdo.model.role.Multiplicity;
import java.util.List;
import java.util.Set;

/** Which alternatives of staffing leave no more room than which. */
final class Staffings {

  private Staffings() {}

  // The first alternative that is met decides, so what is met early must not be worse than what is
  // met late: those that are tolerated only have to come last.
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
    return next == stricter.size() && isOrdered(looser);
  }

  private static boolean cover(Staffing stricter, Staffing looser) {
    return Set.copyOf(stricter.getRoles()).equals(Set.copyOf(looser.getRoles()))
        && stricter.getBodies().equals(looser.getBodies())
        && stricter.getForce().equals(looser.getForce())
        && cover(stricter.getCount(), looser.getCount());
  }

  private static boolean cover(Multiplicity stricter, Multiplicity looser) {
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
