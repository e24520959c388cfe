package io.github.opencdo.schemes.comparison;

import io.github.opencdo.model.criterion.AllOf;
import io.github.opencdo.model.criterion.AnyOf;
import io.github.opencdo.model.criterion.Criterion;
import io.github.opencdo.model.criterion.HasExperience;
import io.github.opencdo.model.criterion.HasPosition;
import io.github.opencdo.model.criterion.Tolerated;
import io.github.opencdo.model.person.Rank;
import java.util.stream.Stream;

/** Which criterion implies which, as far as their form shows it. */
final class Criteria {

  private Criteria() {}

  static boolean cover(Criterion stricter, Criterion looser) {
    if (stricter.equals(looser)) {
      return true;
    }
    if (looser instanceof AllOf all) {
      return all.getCriteria().stream().allMatch(each -> cover(stricter, each));
    }
    if (stricter instanceof AnyOf any) {
      return any.getCriteria().stream().allMatch(each -> cover(each, looser));
    }
    return stricter instanceof AllOf all
            && all.getCriteria().stream().anyMatch(each -> cover(each, looser))
        || looser instanceof AnyOf any
            && any.getCriteria().stream().anyMatch(each -> cover(stricter, each))
        || coverOne(stricter, looser);
  }

  private static boolean coverOne(Criterion stricter, Criterion looser) {
    if (stricter instanceof HasPosition one && looser instanceof HasPosition other) {
      return one.getAt().equals(other.getAt())
          && Stream.of(Rank.values()).filter(one::allows).allMatch(other::allows);
    }
    if (stricter instanceof HasExperience one && looser instanceof HasExperience other) {
      return one.getField().equals(other.getField()) && one.getYears() >= other.getYears();
    }
    return stricter instanceof Tolerated one
        && looser instanceof Tolerated other
        && one.getForce() == other.getForce()
        && cover(one.getCriterion(), other.getCriterion());
  }
}
