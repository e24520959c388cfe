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
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.person.Experience;
import io.github.opencdo.model.person.Position;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.rules.facts.Parties;
import io.github.opencdo.rules.facts.Resolution;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.spi.Inquiry;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Measures a holder against a tree of criteria. */
final class Criteria {

  private final Situation situation;
  private final Parties parties;
  private final CriterionWords words;

  Criteria(Inquiry inquiry) {
    this.situation = inquiry.situation();
    this.parties = inquiry.parties();
    this.words = new CriterionWords(situation, parties);
  }

  CriterionResult judge(Criterion criterion, Holder holder) {
    if (criterion instanceof AllOf all) {
      return CriterionResult.all(judge(all.getCriteria(), holder));
    }
    if (criterion instanceof AnyOf any) {
      return CriterionResult.any(judge(any.getCriteria(), holder));
    }
    if (criterion instanceof Tolerated tolerated) {
      return judge(tolerated.getCriterion(), holder).tolerated(tolerated.getForce());
    }
    if (criterion instanceof Not not) {
      Truth truth = judge(not.getCriterion(), holder).truth().opposite();
      return CriterionResult.of(truth, words.of(not, holder.unit()));
    }
    Truth truth = leaf(criterion, holder);
    Message condition = words.of(criterion, holder.unit());
    return CriterionResult.of(
        truth,
        truth == Truth.UNKNOWN
            ? Message.of("criterion.unrecorded", condition, source(criterion))
            : condition);
  }

  private List<CriterionResult> judge(List<Criterion> criteria, Holder holder) {
    return criteria.stream().map(each -> judge(each, holder)).toList();
  }

  private Truth leaf(Criterion criterion, Holder holder) {
    if (criterion instanceof HasPosition position) {
      return position(position, holder);
    }
    if (criterion instanceof HasPortfolio portfolio) {
      return truth(hasPortfolio(portfolio, holder), source(criterion));
    }
    if (criterion instanceof HasMembership membership) {
      return truth(isMember(membership, holder), source(criterion));
    }
    if (criterion instanceof HasEmployment employment) {
      return employment(employment, holder);
    }
    if (criterion instanceof HasCategory category) {
      return truth(
          holder.person().getCategories().contains(category.getCategory()), source(criterion));
    }
    if (criterion instanceof IsCertified certified) {
      return certified(certified, holder);
    }
    if (criterion instanceof HasExperience experience) {
      return truth(hasExperience(experience, holder), source(criterion));
    }
    if (criterion instanceof IsAttested attested) {
      return truth(isAttested(attested, holder), source(criterion));
    }
    if (criterion instanceof HoldsRole other) {
      return truth(holds(other, holder), FactKind.ASSIGNMENTS);
    }
    return excused((IsExcused) criterion, holder);
  }

  private static FactKind source(Criterion criterion) {
    if (criterion instanceof HasPosition) {
      return FactKind.POSITIONS;
    }
    if (criterion instanceof HasPortfolio) {
      return FactKind.PORTFOLIOS;
    }
    if (criterion instanceof HasMembership) {
      return FactKind.MEMBERSHIPS;
    }
    if (criterion instanceof HasEmployment) {
      return FactKind.EMPLOYMENT;
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

  private Truth truth(boolean met, FactKind source) {
    return Truth.of(met, situation.records(source));
  }

  private Truth position(HasPosition wanted, Holder holder) {
    Resolution where = parties.resolve(wanted.getAt(), Optional.of(holder.unit()));
    boolean met =
        holder.person().getPositions().stream().anyMatch(each -> fits(each, wanted, where));
    boolean recorded = situation.records(FactKind.POSITIONS)
        && (where.isFound() || situation.records(where.source()));
    return Truth.of(met, recorded);
  }

  private boolean fits(Position position, HasPosition wanted, Resolution where) {
    return position.getDuring().contains(situation.asOf())
        && where.matches(EntityRef.unit(position.getUnit()))
        && wanted.allows(position.getRank());
  }

  private boolean hasPortfolio(HasPortfolio wanted, Holder holder) {
    return holder.person().getPortfolios().stream()
        .anyMatch(each -> each.getField().equals(wanted.getField())
            && each.getDuring().contains(situation.asOf()));
  }

  private boolean isMember(HasMembership wanted, Holder holder) {
    return holder.person().getMemberships().stream()
        .anyMatch(each -> each.getKind().equals(wanted.getKind())
            && each.getUnit().equals(holder.unit().getId())
            && each.getDuring().contains(situation.asOf()));
  }

  private Truth employment(HasEmployment wanted, Holder holder) {
    return holder
        .person()
        .getEmployment()
        .map(actual -> Truth.of(actual == wanted.getType(), true))
        .orElse(truth(false, FactKind.EMPLOYMENT));
  }

  private boolean hasExperience(HasExperience wanted, Holder holder) {
    return holder.person().getExperience().stream()
        .filter(each -> each.getField().equals(wanted.getField()))
        .map(Experience::getSince)
        .anyMatch(since -> !since.plusYears(wanted.getYears()).isAfter(holder.since()));
  }

  private boolean isAttested(IsAttested wanted, Holder holder) {
    return holder.refs().stream()
        .anyMatch(about -> situation.records().isAttested(wanted.getMatter(), about));
  }

  private Truth certified(IsCertified wanted, Holder holder) {
    Resolution by = parties.resolve(wanted.getBy(), Optional.of(holder.unit()));
    boolean met = holder.refs().stream()
        .flatMap(about -> situation.records().attestations(wanted.getMatter(), about).stream())
        .anyMatch(each -> by.matches(each.getBy()));
    boolean recorded = situation.records(FactKind.ATTESTATIONS)
        && (by.isFound() || situation.records(by.source()));
    return Truth.of(met, recorded);
  }

  private boolean holds(HoldsRole wanted, Holder holder) {
    return situation.roster().active(holder.unit().getId(), Set.of(wanted.getRole())).stream()
        .anyMatch(each -> each.getPerson().equals(holder.person().getId()));
  }

  private Truth excused(IsExcused wanted, Holder holder) {
    EntityRef unit = EntityRef.unit(holder.unit().getId());
    boolean met = situation.records().exception(wanted.getProvision(), unit).isPresent();
    return Truth.of(met, true);
  }
}
