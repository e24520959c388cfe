package io.github.opencdo.schemes.matrix;

import io.github.opencdo.model.criterion.AllOf;
import io.github.opencdo.model.criterion.AnyOf;
import io.github.opencdo.model.criterion.Criterion;
import io.github.opencdo.model.criterion.HasCategory;
import io.github.opencdo.model.criterion.HasEmployment;
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
import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.rules.message.Message;
import java.util.List;

/** Says a tree of criteria in the words in which findings say it. */
final class CriterionWords {

  private final Column column;

  CriterionWords(Column column) {
    this.column = column;
  }

  LocalizedText of(Criterion criterion) {
    return Words.word(message(criterion));
  }

  private Message message(Criterion criterion) {
    if (criterion instanceof AllOf all) {
      return Message.of("criterion.all-of", messages(all.getCriteria()));
    }
    if (criterion instanceof AnyOf any) {
      return Message.of("criterion.any-of", messages(any.getCriteria()));
    }
    if (criterion instanceof Not not) {
      return Message.of("criterion.not", message(not.getCriterion()));
    }
    return criterion instanceof Tolerated tolerated
        ? Message.of("criterion.tolerated", message(tolerated.getCriterion()))
        : leaf(criterion);
  }

  private List<Message> messages(List<Criterion> criteria) {
    return criteria.stream().map(this::message).toList();
  }

  private Message leaf(Criterion criterion) {
    if (criterion instanceof HasPosition position) {
      return position(position);
    }
    if (criterion instanceof HasPortfolio portfolio) {
      return Message.of("criterion.portfolio", column.word(portfolio.getField()));
    }
    if (criterion instanceof HasMembership membership) {
      return Message.of("criterion.membership", column.word(membership.getKind()));
    }
    if (criterion instanceof HasEmployment employment) {
      return Message.of("criterion.employment", employment.getType());
    }
    if (criterion instanceof HasCategory category) {
      return Message.of("criterion.category", column.word(category.getCategory()));
    }
    if (criterion instanceof HasExperience experience) {
      return Message.of(
          "criterion.experience", column.word(experience.getField()), experience.getYears());
    }
    if (criterion instanceof IsCertified certified) {
      return Message.of(
          "criterion.certified",
          column.party(certified.getBy()),
          column.word(certified.getMatter()));
    }
    if (criterion instanceof IsAttested attested) {
      return Message.of("criterion.attested", column.word(attested.getMatter()));
    }
    if (criterion instanceof HoldsRole other) {
      return Message.of("criterion.holds", column.word(other.getRole()));
    }
    return Message.of("criterion.excused", ((IsExcused) criterion).getProvision());
  }

  private Message position(HasPosition position) {
    LocalizedText where = column.party(position.getAt());
    if (position.getAtLeast().isPresent()) {
      return Message.of("criterion.position.least", where, position.getAtLeast().get());
    }
    return position.getRanks().isEmpty()
        ? Message.of("criterion.position.any", where)
        : Message.of("criterion.position", where, List.copyOf(position.getRanks()));
  }
}
