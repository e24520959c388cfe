package io.github.opencdo.model;

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
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.person.EmploymentType;
import io.github.opencdo.model.person.ExperienceField;
import io.github.opencdo.model.person.MembershipKind;
import io.github.opencdo.model.person.PortfolioCode;
import io.github.opencdo.model.person.Rank;
import io.github.opencdo.model.person.StaffCategory;
import io.github.opencdo.model.register.AttestedMatter;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.source.ProvisionId;
import java.util.List;
import java.util.stream.Stream;

/** Samples of the criteria. */
final class CriterionSamples {

  private static final List<Criterion> LEAVES = List.of(
      HasPosition.builder()
          .at(Party.parse("subordinate:DATA_DEPARTMENT"))
          .addRanks(Rank.PRINCIPAL, Rank.DEPUTY)
          .build(),
      HasPortfolio.of(PortfolioCode.DATA_MANAGEMENT),
      HasMembership.of(MembershipKind.LEADERSHIP_TEAM),
      HasEmployment.of(EmploymentType.PERMANENT),
      HasExperience.builder().field(ExperienceField.DIGITAL_WORK).years(3).build(),
      HasPosition.builder().atLeast(Rank.DEPUTY).build(),
      HasCategory.of(StaffCategory.POLITICAL_APPOINTEE),
      IsCertified.builder()
          .matter(AttestedMatter.of("DATA_LITERACY"))
          .by(Party.parse("body:bureau"))
          .build(),
      IsAttested.of(AttestedMatter.of("DATA_LITERACY")),
      HoldsRole.of(RoleCode.of("UNIT_CDO")),
      IsExcused.of(ProvisionId.of("HZ-035")));
  private static final AllOf ALL = AllOf.of(LEAVES);
  private static final Not NOT = Not.of(ALL);
  private static final Tolerated TOLERATED =
      Tolerated.builder().force(Force.IN_PRINCIPLE).criterion(NOT).build();

  private CriterionSamples() {}

  static List<Criterion> all() {
    return Stream.concat(LEAVES.stream(), Stream.of(ALL, NOT, TOLERATED, tree()))
        .toList();
  }

  /** Gets a tree with each kind of criterion. */
  static Criterion tree() {
    return AnyOf.of(List.of(TOLERATED, ALL));
  }
}
