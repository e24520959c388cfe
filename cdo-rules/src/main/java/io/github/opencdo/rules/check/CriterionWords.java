package io.github.opencdo.rules.check;

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
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.rules.facts.Parties;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.message.Message;
import java.util.List;
import java.util.Optional;

/** Says a tree of criteria in words. */
final class CriterionWords {

  private final Situation situation;
  private final Parties parties;

  CriterionWords(Situation situation, Parties parties) {
    this.situation = situation;
    this.parties = parties;
  }

  Message of(Criterion criterion, Unit unit) {
    if (criterion instanceof AllOf all) {
      return Message.of("criterion.all-of", of(all.getCriteria(), unit));
    }
    if (criterion instanceof AnyOf any) {
      return Message.of("criterion.any-of", of(any.getCriteria(), unit));
    }
    if (criterion instanceof Not not) {
      return Message.of("criterion.not", of(not.getCriterion(), unit));
    }
    if (criterion instanceof Tolerated tolerated) {
      return Message.of("criterion.tolerated", of(tolerated.getCriterion(), unit));
    }
    return leaf(criterion, unit);
  }

  private List<Message> of(List<Criterion> criteria, Unit unit) {
    return criteria.stream().map(each -> of(each, unit)).toList();
  }

  private Message leaf(Criterion criterion, Unit unit) {
    if (criterion instanceof HasPosition position) {
      return position(position, unit);
    }
    if (criterion instanceof HasPortfolio portfolio) {
      return Message.of("criterion.portfolio", situation.word(portfolio.getField()));
    }
    if (criterion instanceof HasMembership membership) {
      return Message.of("criterion.membership", situation.word(membership.getKind()));
    }
    if (criterion instanceof HasEmployment employment) {
      return Message.of("criterion.employment", employment.getType());
    }
    if (criterion instanceof HasCategory category) {
      return Message.of("criterion.category", situation.word(category.getCategory()));
    }
    if (criterion instanceof IsCertified certified) {
      Object by = parties.resolve(certified.getBy(), Optional.of(unit)).label();
      return Message.of("criterion.certified", by, situation.word(certified.getMatter()));
    }
    if (criterion instanceof HasExperience experience) {
      return Message.of(
          "criterion.experience", situation.word(experience.getField()), experience.getYears());
    }
    if (criterion instanceof IsAttested attested) {
      return Message.of("criterion.attested", situation.word(attested.getMatter()));
    }
    if (criterion instanceof HoldsRole other) {
      return Message.of("criterion.holds", situation.title(other.getRole()));
    }
    return Message.of("criterion.excused", ((IsExcused) criterion).getProvision());
  }

  private Message position(HasPosition position, Unit unit) {
    Object where = parties.resolve(position.getAt(), Optional.of(unit)).label();
    if (position.getAtLeast().isPresent()) {
      return Message.of("criterion.position.least", where, position.getAtLeast().get());
    }
    return position.getRanks().isEmpty()
        ? Message.of("criterion.position.any", where)
        : Message.of("criterion.position", where, List.copyOf(position.getRanks()));
  }
}
