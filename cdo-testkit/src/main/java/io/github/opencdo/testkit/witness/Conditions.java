package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.criterion.AllOf;
import io.github.opencdo.model.criterion.AnyOf;
import io.github.opencdo.model.criterion.Criterion;
import io.github.opencdo.model.criterion.HasCategory;
import io.github.opencdo.model.criterion.HasEmployment;
import io.github.opencdo.model.criterion.HasExperience;
import io.github.opencdo.model.criterion.HasMembership;
import io.github.opencdo.model.criterion.HasPortfolio;
import io.github.opencdo.model.criterion.HasPosition;
import io.github.opencdo.model.criterion.IsAttested;
import io.github.opencdo.model.criterion.IsCertified;
import io.github.opencdo.model.criterion.Not;
import io.github.opencdo.model.criterion.Tolerated;
import io.github.opencdo.model.register.FactKind;
import java.util.stream.Stream;

/** Of which conditions a criterion is made, and on which facts they rest. */
final class Conditions {

  private Conditions() {}

  /** Gets the conditions of which a criterion is made. */
  static Stream<Criterion> leaves(Criterion criterion) {
    if (criterion instanceof AllOf all) {
      return all.getCriteria().stream().flatMap(Conditions::leaves);
    }
    if (criterion instanceof AnyOf any) {
      return any.getCriteria().stream().flatMap(Conditions::leaves);
    }
    if (criterion instanceof Tolerated tolerated) {
      return leaves(tolerated.getCriterion());
    }
    return criterion instanceof Not not ? leaves(not.getCriterion()) : Stream.of(criterion);
  }

  /** Checks whether anything can keep somebody from a criterion. */
  static boolean isMissable(Criterion criterion) {
    if (criterion instanceof AllOf all) {
      return all.getCriteria().stream().anyMatch(Conditions::isMissable);
    }
    return !(criterion instanceof AnyOf any)
        || any.getCriteria().stream().allMatch(Conditions::isMissable);
  }

  /** Gets the kind of fact of which there being none is not to meet a condition. */
  static FactKind source(Criterion criterion) {
    if (criterion instanceof HasPosition) {
      return FactKind.POSITIONS;
    }
    if (criterion instanceof HasEmployment) {
      return FactKind.EMPLOYMENT;
    }
    if (criterion instanceof HasPortfolio) {
      return FactKind.PORTFOLIOS;
    }
    if (criterion instanceof HasMembership) {
      return FactKind.MEMBERSHIPS;
    }
    if (criterion instanceof HasExperience) {
      return FactKind.EXPERIENCE;
    }
    if (criterion instanceof HasCategory) {
      return FactKind.CATEGORIES;
    }
    boolean attested = criterion instanceof IsAttested || criterion instanceof IsCertified;
    return attested ? FactKind.ATTESTATIONS : FactKind.ASSIGNMENTS;
  }
}
