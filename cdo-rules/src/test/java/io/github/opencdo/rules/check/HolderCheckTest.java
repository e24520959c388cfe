package io.github.opencdo.rules.check;

import static io.github.opencdo.rules.Town.BUREAU;
import static io.github.opencdo.rules.Town.BUREAUS;
import static io.github.opencdo.rules.Town.TODAY;
import static io.github.opencdo.rules.Town.judge;
import static io.github.opencdo.rules.Town.officer;
import static io.github.opencdo.rules.Town.only;
import static io.github.opencdo.rules.Town.person;
import static io.github.opencdo.rules.Town.register;
import static io.github.opencdo.rules.Town.scheme;
import static io.github.opencdo.rules.Town.to;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.appointment.AssignmentId;
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
import io.github.opencdo.model.criterion.Not;
import io.github.opencdo.model.criterion.Tolerated;
import io.github.opencdo.model.organisation.BodyFunction;
import io.github.opencdo.model.organisation.BodyId;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.person.EmploymentType;
import io.github.opencdo.model.person.Experience;
import io.github.opencdo.model.person.ExperienceField;
import io.github.opencdo.model.person.Membership;
import io.github.opencdo.model.person.MembershipKind;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.person.Portfolio;
import io.github.opencdo.model.person.PortfolioCode;
import io.github.opencdo.model.person.Position;
import io.github.opencdo.model.person.Rank;
import io.github.opencdo.model.person.StaffCategory;
import io.github.opencdo.model.register.Attestation;
import io.github.opencdo.model.register.AttestedMatter;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.RecordedException;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.HolderRequirement;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.time.DateRange;
import io.github.opencdo.rules.Town;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.finding.Severity;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HolderCheckTest {

  private static final Criterion NOT_POLITICAL =
      Not.of(HasCategory.of(StaffCategory.POLITICAL_APPOINTEE));
  private static final Criterion PORTFOLIO = HasPortfolio.of(PortfolioCode.DATA_MANAGEMENT);
  private static final Criterion LEADER =
      HasPosition.builder().addRanks(Rank.PRINCIPAL, Rank.DEPUTY).build();
  private static final Criterion HEAD =
      HasPosition.builder().addRanks(Rank.PRINCIPAL).build();

  @Test
  void a_holder_who_meets_every_criterion_satisfies() {
    Person deputy =
        deputy().addPortfolios(Portfolio.of(PortfolioCode.DATA_MANAGEMENT)).build();

    Finding finding = judged(AllOf.of(List.of(LEADER, PORTFOLIO)), deputy);

    assertThat(finding.getOutcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.getKey().getSubject()).hasToString("assignment:A-P-1");
  }

  @Test
  void a_missing_portfolio_is_violated_and_named() {
    Finding finding = judged(AllOf.of(List.of(LEADER, PORTFOLIO)), deputy().build());

    assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("Bureau: P-1 holds officer but lacks: is in charge of data management");
  }

  @Test
  void a_portfolio_that_has_moved_no_longer_counts() {
    Portfolio former = Portfolio.builder()
        .field(PortfolioCode.DATA_MANAGEMENT)
        .during(DateRange.parse("2023-01-01/" + TODAY))
        .build();

    assertThat(judged(PORTFOLIO, person("P-1").addPortfolios(former).build()).getOutcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void one_alternative_is_enough() {
    Person head =
        person("P-1").addPositions(Position.of(BUREAU, Rank.PRINCIPAL)).build();

    assertThat(judged(AnyOf.of(List.of(PORTFOLIO, HEAD)), head).getOutcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_tolerated_alternative_is_a_deviation_of_its_own_force() {
    Criterion tolerated =
        Tolerated.builder().force(Force.IN_PRINCIPLE).criterion(HEAD).build();
    Person head =
        person("P-1").addPositions(Position.of(BUREAU, Rank.PRINCIPAL)).build();

    Finding finding = judged(AnyOf.of(List.of(PORTFOLIO, tolerated)), head);

    assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void what_is_not_recorded_leaves_the_criterion_undetermined() {
    Register.Builder register =
        staffed(deputy().build()).records(EnumSet.complementOf(EnumSet.of(FactKind.PORTFOLIOS)));

    Finding finding = only(judge(scheme(Force.MUST, requirement(PORTFOLIO)), register));

    assertThat(finding.getOutcome()).isEqualTo(Outcome.UNDETERMINED);
  }

  @Test
  void a_failed_part_outweighs_an_unknown_one() {
    Register.Builder register = staffed(person("P-1").build())
        .records(EnumSet.complementOf(EnumSet.of(FactKind.PORTFOLIOS)));
    HolderRequirement requirement = requirement(AllOf.of(List.of(LEADER, PORTFOLIO)));

    assertThat(only(judge(scheme(Force.MUST, requirement), register)).getOutcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void a_vacant_post_has_no_holder_to_judge() {
    Finding finding = only(judge(scheme(Force.MUST, requirement(PORTFOLIO)), register()));

    assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_recorded_reason_excepts_from_a_principle_but_not_from_a_duty() {
    assertThat(deviating(Force.IN_PRINCIPLE).getOutcome()).isEqualTo(Outcome.EXCEPTED);
    assertThat(deviating(Force.MUST).getOutcome()).isEqualTo(Outcome.VIOLATED);
  }

  private static Finding deviating(Force force) {
    RecordedException reason = RecordedException.builder()
        .provision(Town.PROVISION)
        .about(Town.bureau())
        .reason("no deputy is in office")
        .on(TODAY)
        .build();
    Register.Builder register = staffed(deputy().build()).addExceptions(reason);
    return only(judge(scheme(force, requirement(PORTFOLIO)), register));
  }

  @Test
  void membership_counts_in_the_unit_of_the_post() {
    Criterion team = HasMembership.of(MembershipKind.LEADERSHIP_TEAM);
    Person member = person("P-1")
        .addMemberships(Membership.of(MembershipKind.LEADERSHIP_TEAM, BUREAU))
        .build();
    Person stranger = person("P-1")
        .addMemberships(Membership.of(MembershipKind.LEADERSHIP_TEAM, Town.SCHOOL))
        .build();

    assertThat(judged(team, member).getOutcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(judged(team, stranger).getOutcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void a_full_year_of_work_is_enough_and_a_day_less_is_not() {
    assertThat(experiencedSince(LocalDate.of(2023, 1, 1))).isEqualTo(Outcome.SATISFIED);
    assertThat(experiencedSince(LocalDate.of(2023, 1, 2))).isEqualTo(Outcome.VIOLATED);
  }

  private static Outcome experiencedSince(LocalDate since) {
    Criterion year =
        HasExperience.builder().field(ExperienceField.DIGITAL_WORK).years(1).build();
    Experience work =
        Experience.builder().field(ExperienceField.DIGITAL_WORK).since(since).build();
    return judged(year, person("P-1").addExperience(work).build()).getOutcome();
  }

  @Test
  void employment_is_known_person_by_person() {
    Criterion permanent = HasEmployment.of(EmploymentType.PERMANENT);
    Person contracted = person("P-1").employment(EmploymentType.CONTRACT).build();

    assertThat(judged(permanent, contracted).getOutcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void an_attestation_counts_until_it_expires() {
    assertThat(attested("2024-01-01/..")).isEqualTo(Outcome.SATISFIED);
    assertThat(attested("2024-01-01/" + TODAY)).isEqualTo(Outcome.VIOLATED);
  }

  private static Outcome attested(String during) {
    AttestedMatter matter = AttestedMatter.of("ABILITY");
    Attestation attestation = Attestation.builder()
        .matter(matter)
        .about(EntityRef.parse("person:P-1"))
        .by(Town.bureau())
        .during(DateRange.parse(during))
        .build();
    Register.Builder register = staffed(person("P-1").build()).addAttestations(attestation);
    return only(judge(scheme(Force.MUST, requirement(IsAttested.of(matter))), register))
        .getOutcome();
  }

  @Test
  void a_rank_above_the_lowest_will_do() {
    Criterion deputy = HasPosition.builder().atLeast(Rank.DEPUTY).build();

    assertThat(judged(deputy, ranked(Rank.PRINCIPAL)).getOutcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(judged(deputy, ranked(Rank.ORGAN_HEAD)).message(Locale.ENGLISH))
        .isEqualTo(
            "Bureau: P-1 holds officer but lacks: has at least the rank deputy head in the unit itself");
  }

  private static Person ranked(Rank rank) {
    return person("P-1").addPositions(Position.of(BUREAU, rank)).build();
  }

  @Test
  void a_category_can_be_ruled_out() {
    Person appointee =
        person("P-1").addCategories(StaffCategory.POLITICAL_APPOINTEE).build();

    assertThat(judged(NOT_POLITICAL, appointee).message(Locale.ENGLISH))
        .isEqualTo(
            "Bureau: P-1 holds officer but lacks: not: belongs to the category political appointee");
    assertThat(judged(NOT_POLITICAL, person("P-1").build()).getOutcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void who_has_no_category_is_undetermined_if_categories_are_not_recorded() {
    Register.Builder register = Town.registerWithout(FactKind.CATEGORIES)
        .addPersons(person("P-1").build())
        .addAssignments(officer("P-1"));

    assertThat(only(judge(scheme(Force.MUST, requirement(NOT_POLITICAL)), register))
            .getOutcome())
        .isEqualTo(Outcome.UNDETERMINED);
  }

  @Test
  void a_competence_counts_if_the_right_party_attests_it() {
    assertThat(certifiedBy(EntityRef.body(BodyId.of("leading-group"))))
        .isEqualTo(Outcome.SATISFIED);
    assertThat(certifiedBy(Town.bureau())).isEqualTo(Outcome.VIOLATED);
  }

  private static Outcome certifiedBy(EntityRef signer) {
    AttestedMatter matter = AttestedMatter.of("ABILITY");
    Attestation attestation = Attestation.builder()
        .matter(matter)
        .about(EntityRef.parse("person:P-1"))
        .by(signer)
        .during(DateRange.parse("2024-01-01/.."))
        .build();
    Criterion certified = IsCertified.builder()
        .matter(matter)
        .by(Party.parse("body:leading-group"))
        .build();
    Register.Builder register = staffed(person("P-1").build())
        .addBodies(Town.body("leading-group", "Leading Group", BodyFunction.LEADING_GROUP))
        .addAttestations(attestation);
    return only(judge(scheme(Force.MUST, requirement(certified)), register)).getOutcome();
  }

  @Test
  void one_person_in_two_posts_can_be_ruled_out() {
    Register.Builder register = staffed(person("P-1").build())
        .addAssignments(officer("P-1").toBuilder()
            .id(AssignmentId.of("A-2"))
            .role(StandardRoles.DATA_OFFICER)
            .build());
    HolderRequirement alone = requirement(Not.of(HoldsRole.of(StandardRoles.DATA_OFFICER)));

    assertThat(only(judge(scheme(Force.IN_PRINCIPLE, alone), register)).getSeverity())
        .isEqualTo(Severity.WARNING);
  }

  private static Finding judged(Criterion criterion, Person holder) {
    return only(judge(scheme(Force.MUST, requirement(criterion)), staffed(holder)));
  }

  private static Register.Builder staffed(Person holder) {
    return register().addPersons(holder).addAssignments(officer("P-1"));
  }

  private static Person.Builder deputy() {
    return person("P-1").addPositions(Position.of(BUREAU, Rank.DEPUTY));
  }

  private static HolderRequirement requirement(Criterion criterion) {
    return HolderRequirement.builder()
        .applicability(to(BUREAUS))
        .addRoles(StandardRoles.UNIT_CDO)
        .criterion(criterion)
        .build();
  }
}
