package io.github.opencdo.schemes.integrity;

import io.github.opencdo.model.criterion.AllOf;
import io.github.opencdo.model.criterion.AnyOf;
import io.github.opencdo.model.criterion.Criterion;
import io.github.opencdo.model.criterion.HasCategory;
import io.github.opencdo.model.criterion.HasExperience;
import io.github.opencdo.model.criterion.HasMembership;
import io.github.opencdo.model.criterion.HasPortfolio;
import io.github.opencdo.model.criterion.HasPosition;
import io.github.opencdo.model.criterion.HoldsRole;
import io.github.opencdo.model.criterion.IsAttested;
import io.github.opencdo.model.criterion.IsCertified;
import io.github.opencdo.model.criterion.IsExcused;
import io.github.opencdo.model.criterion.Not;
import io.github.opencdo.model.criterion.Tolerated;
import io.github.opencdo.schemes.binding.Part;
import java.util.List;

/** The roles, bodies, provisions and codes that a criterion names. */
final class CriterionReferences {

  private final References references;
  private final Part<?> part;

  CriterionReferences(References references, Part<?> part) {
    this.references = references;
    this.part = part;
  }

  void tell(String path, Criterion criterion) {
    if (criterion instanceof AllOf all) {
      tellAll(path + ".all-of", all.getCriteria());
    } else if (criterion instanceof AnyOf any) {
      tellAll(path + ".any-of", any.getCriteria());
    } else if (criterion instanceof Not not) {
      tell(path + ".not", not.getCriterion());
    } else if (criterion instanceof Tolerated tolerated) {
      tell(path + ".tolerated.criterion", tolerated.getCriterion());
    } else {
      tellLeaf(path, criterion);
    }
  }

  private void tellAll(String path, List<Criterion> criteria) {
    for (int index = 0; index < criteria.size(); index++) {
      tell(path + "[" + index + "]", criteria.get(index));
    }
  }

  private void tellLeaf(String path, Criterion criterion) {
    if (criterion instanceof HasPosition position) {
      PartyReferences.tell(references, part, path + ".position.at", position.getAt());
    } else if (criterion instanceof IsCertified certified) {
      references.refer(part, path + ".certified.matter", "code", certified.getMatter());
      PartyReferences.tell(references, part, path + ".certified.by", certified.getBy());
    } else if (criterion instanceof HoldsRole holds) {
      references.refer(part, path + ".holds", "role", holds.getRole());
    } else if (criterion instanceof IsExcused excused) {
      references.refer(part, path + ".excused", "provision", excused.getProvision());
    } else {
      tellCode(path, criterion);
    }
  }

  private void tellCode(String path, Criterion criterion) {
    if (criterion instanceof HasPortfolio portfolio) {
      references.refer(part, path + ".portfolio", "code", portfolio.getField());
    } else if (criterion instanceof HasMembership membership) {
      references.refer(part, path + ".membership", "code", membership.getKind());
    } else if (criterion instanceof HasExperience experience) {
      references.refer(part, path + ".experience.field", "code", experience.getField());
    } else if (criterion instanceof HasCategory category) {
      references.refer(part, path + ".category", "code", category.getCategory());
    } else if (criterion instanceof IsAttested attested) {
      references.refer(part, path + ".attested", "code", attested.getMatter());
    }
  }
}
