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
import io.github.opencdo.model.criterion.HoldsRole;
import io.github.opencdo.model.criterion.IsAttested;
import io.github.opencdo.model.criterion.IsCertified;
import io.github.opencdo.model.criterion.IsExcused;
import io.github.opencdo.model.criterion.Not;
import io.github.opencdo.model.criterion.Tolerated;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.person.EmploymentType;
import io.github.opencdo.model.person.Experience;
import io.github.opencdo.model.person.Membership;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.person.Portfolio;
import io.github.opencdo.model.person.Position;
import io.github.opencdo.model.person.Rank;
import io.github.opencdo.model.register.Attestation;
import io.github.opencdo.model.register.AttestedMatter;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.RecordedException;
import io.github.opencdo.model.time.DateRange;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a holder is and is not. */
final class Traits {

  private final Stage stage;
  private final Unit unit;
  private final PersonId id;
  private final Person.Builder person;
  private final Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
  private final Set<Criterion> missed = new HashSet<>();

  /** Begins with what is known of a person. */
  Traits(Stage stage, Unit unit, Person known) {
    this.stage = stage;
    this.unit = unit;
    this.id = known.getId();
    this.person = known.toBuilder();
  }

  /** Gets the conditions that are not met. */
  Set<Criterion> missed() {
    return missed;
  }

  /** Gets the kinds of fact that have to be complete for what is not there to be certain. */
  Set<FactKind> kinds() {
    return kinds;
  }

  Person person() {
    return person.build();
  }

  void meet(Criterion criterion) {
    if (criterion instanceof AllOf all) {
      all.getCriteria().forEach(this::meet);
    } else if (criterion instanceof AnyOf any) {
      meet(best(any.getCriteria()));
    } else if (criterion instanceof Tolerated tolerated) {
      meet(tolerated.getCriterion());
    } else if (criterion instanceof Not not) {
      miss(not.getCriterion());
    } else {
      have(criterion);
    }
  }

  private static Criterion best(List<Criterion> ways) {
    return ways.stream().filter(way -> !(way instanceof Tolerated)).findFirst().orElse(ways.get(0));
  }

  void miss(Criterion criterion) {
    if (criterion instanceof AllOf all) {
      missOneOf(all.getCriteria());
    } else if (criterion instanceof AnyOf any) {
      any.getCriteria().forEach(this::miss);
    } else if (criterion instanceof Tolerated tolerated) {
      miss(tolerated.getCriterion());
    } else if (criterion instanceof Not not) {
      meet(not.getCriterion());
    } else {
      lack(criterion);
    }
  }

  private void missOneOf(List<Criterion> criteria) {
    Criterion missed =
        criteria.stream().filter(Conditions::isMissable).findFirst().orElseThrow();
    criteria.stream().filter(each -> each != missed).forEach(this::meet);
    miss(missed);
  }

  private void have(Criterion criterion) {
    if (criterion instanceof HasPosition position) {
      person.addPositions(
          Position.of(stage.cast().unit(position.getAt(), Optional.of(unit)), rank(position)));
    } else if (criterion instanceof HasPortfolio portfolio) {
      person.addPortfolios(Portfolio.of(portfolio.getField()));
    } else if (criterion instanceof HasMembership membership) {
      person.addMemberships(Membership.of(membership.getKind(), unit.getId()));
    } else if (criterion instanceof HasEmployment employment) {
      person.employment(employment.getType());
    } else if (criterion instanceof HasCategory category) {
      person.addCategories(category.getCategory());
    } else if (criterion instanceof HasExperience experience) {
      person.addExperience(Experience.builder()
          .field(experience.getField())
          .since(stage.timetable().start().minusYears(experience.getYears()))
          .build());
    } else {
      record(criterion);
    }
  }

  // Of listed ranks the highest, of all from one upwards that one.
  private static Rank rank(HasPosition position) {
    return position.getRanks().stream()
        .sorted()
        .findFirst()
        .or(position::getAtLeast)
        .orElse(Rank.STAFF);
  }

  private void record(Criterion criterion) {
    EntityRef own = EntityRef.unit(unit.getId());
    if (criterion instanceof HoldsRole other) {
      stage.cast().staff().give(id, other.getRole(), unit.getId());
    } else if (criterion instanceof IsAttested attested) {
      attest(attested.getMatter(), own);
    } else if (criterion instanceof IsCertified certified) {
      attest(certified.getMatter(), stage.cast().find(certified.getBy(), Optional.of(unit)));
    } else if (criterion instanceof IsExcused excused) {
      stage
          .facts()
          .addExceptions(RecordedException.builder()
              .provision(excused.getProvision())
              .about(own)
              .reason("reason-1")
              .on(stage.timetable().start())
              .build());
    }
  }

  private void attest(AttestedMatter matter, EntityRef by) {
    stage
        .facts()
        .addAttestations(Attestation.builder()
            .matter(matter)
            .about(EntityRef.of(EntityKind.PERSON, id.getText()))
            .by(by)
            .during(DateRange.from(stage.timetable().start()))
            .build());
  }

  private void lack(Criterion criterion) {
    missed.add(criterion);
    if (criterion instanceof HasEmployment employment) {
      Stream.of(EmploymentType.values())
          .filter(type -> type != employment.getType())
          .findFirst()
          .ifPresent(person::employment);
    } else if (criterion instanceof HasPosition position) {
      stage.cast().unit(position.getAt(), Optional.of(unit));
      kinds.add(FactKind.POSITIONS);
    } else if (criterion instanceof IsCertified certified) {
      stage.cast().find(certified.getBy(), Optional.of(unit));
      kinds.add(FactKind.ATTESTATIONS);
    } else if (!(criterion instanceof IsExcused)) {
      kinds.add(Conditions.source(criterion));
    }
  }
}
