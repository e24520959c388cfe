package io.github.opencdo.rules.check;

import static io.github.opencdo.rules.Town.BUREAU;
import static io.github.opencdo.rules.Town.BUREAUS;
import static io.github.opencdo.rules.Town.GOVERNMENT;
import static io.github.opencdo.rules.Town.SCHOOL;
import static io.github.opencdo.rules.Town.judge;
import static io.github.opencdo.rules.Town.officer;
import static io.github.opencdo.rules.Town.only;
import static io.github.opencdo.rules.Town.register;
import static io.github.opencdo.rules.Town.registerWithout;
import static io.github.opencdo.rules.Town.to;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.register.Channel;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.ListCode;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.register.Selection;
import io.github.opencdo.model.register.Submission;
import io.github.opencdo.model.register.UnitSubstitution;
import io.github.opencdo.model.requirement.CardinalityRequirement;
import io.github.opencdo.model.requirement.CoverageRequirement;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.requirement.Staffing;
import io.github.opencdo.model.role.Multiplicity;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scheme.Term;
import io.github.opencdo.model.scope.ChosenUnits;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.scope.ListedUnits;
import io.github.opencdo.model.scope.MatchingUnits;
import io.github.opencdo.model.scope.OptedInUnits;
import io.github.opencdo.model.scope.UnitSelector;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.text.OwnWord;
import io.github.opencdo.rules.Town;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which units a rule is about, by exceptions, substitutions and notices. */
class UnitScopeTest {

  private static final GroupId GROUP = GroupId.of("group");
  private static final ListCode LIST = ListCode.of("pilots");
  private static final DocumentCode NOTICE = DocumentCode.of("NOTICE");
  private static final DocumentCode WITHDRAWAL = DocumentCode.of("WITHDRAWAL");

  @Nested
  class WithExceptions {

    @Test
    void who_has_the_properties_belongs_unless_excepted() {
      MatchingUnits notTheBureau = MatchingUnits.builder()
          .addKinds(UnitKind.GOV_DEPARTMENT, UnitKind.PUBLIC_INSTITUTION)
          .addExcept(ListedUnits.of(List.of(BUREAU)))
          .build();

      assertThat(judged(notTheBureau, register())).containsExactly("unit:school");
    }

    @Test
    void an_excepted_list_that_nobody_supplied_is_said_to_be_missing() {
      MatchingUnits notThePilots = MatchingUnits.builder()
          .addKinds(UnitKind.GOV_DEPARTMENT)
          .addExcept(ChosenUnits.builder().list(LIST).build())
          .build();

      assertThat(judge(staffing(notThePilots), register()).findings(Outcome.UNDETERMINED))
          .extracting(finding -> finding.message(Locale.ENGLISH))
          .containsExactly("the units are not known: the list pilots is not supplied");
    }
  }

  @Nested
  class ByOwnWords {

    private static final OwnWord AGENCY = OwnWord.of("AGENCY");
    private static final MatchingUnits BUREAUS_AND_SCHOOLS =
        MatchingUnits.builder().build();
    private static final MatchingUnits AGENCIES =
        MatchingUnits.builder().addWords(AGENCY).build();

    @Test
    void who_is_called_by_the_word_belongs() {
      assertThat(judged(AGENCIES, register().addUnits(agency(UnitKind.PUBLIC_INSTITUTION))))
          .containsExactly("unit:agency");
    }

    @Test
    void the_word_for_the_level_of_the_place_counts_too() {
      MatchingUnits inTowns =
          MatchingUnits.builder().addWords(OwnWord.of("TOWN")).build();
      Register towns = register().build();
      Register.Builder register = towns.toBuilder()
          .jurisdictions(towns.getJurisdictions().stream()
              .map(place -> place.toBuilder().word(OwnWord.of("TOWN")).build())
              .toList());

      assertThat(judged(inTowns, register)).hasSize(3);
    }

    @Test
    void coverage_finds_a_unit_that_is_not_what_its_word_stands_for() {
      assertThat(covered(UnitKind.PUBLIC_INSTITUTION)).isEmpty();
      assertThat(covered(UnitKind.GOV_DEPARTMENT))
          .containsExactly(
              "Agency: executive agency stands for public institution, but the register records: government department");
    }

    @Test
    void coverage_finds_a_place_that_is_not_what_its_word_stands_for_once() {
      Register towns = register().build();
      Register.Builder register = towns.toBuilder()
          .jurisdictions(towns.getJurisdictions().stream()
              .map(place -> place.toBuilder().word(OwnWord.of("BOROUGH")).build())
              .toList());

      assertThat(covered(BUREAUS_AND_SCHOOLS, term("BOROUGH", "NATION", "borough"), register))
          .hasSize(1)
          .first()
          .asString()
          .contains("borough stands for nation, but the register records: ");
    }

    private static List<String> covered(UnitKind kind) {
      return covered(
          AGENCIES,
          term("AGENCY", "PUBLIC_INSTITUTION", "executive agency"),
          register().addUnits(agency(kind)));
    }

    private static Term term(String code, String concept, String title) {
      return Term.builder().code(code).as(concept).title(Town.words(title)).build();
    }

    private static List<String> covered(MatchingUnits units, Term word, Register.Builder register) {
      Scheme scheme =
          scheme(units, CoverageRequirement.builder().applicability(to(GROUP)).build());
      return judge(scheme.toBuilder().addTerms(word).build(), register)
          .findings(Outcome.VIOLATED)
          .stream()
          .map(finding -> finding.message(Locale.ENGLISH))
          .toList();
    }

    private static Unit agency(UnitKind kind) {
      return Unit.of(UnitId.of("agency"), "Agency", kind, Town.PLACE).toBuilder()
          .word(AGENCY)
          .build();
    }
  }

  @Nested
  class WithSubstitutions {

    private static final Selection BUREAU_THEN_SCHOOL = Selection.builder()
        .list(LIST)
        .addUnits(BUREAU)
        .addSubstitutions(UnitSubstitution.builder()
            .unit(BUREAU)
            .by(SCHOOL)
            .on(LocalDate.of(2024, 5, 1))
            .build())
        .build();

    @Test
    void the_substitute_belongs_from_its_day_on() {
      assertThat(judged(pilots(true), register().addSelections(BUREAU_THEN_SCHOOL)))
          .containsExactly("unit:school");
    }

    @Test
    void the_first_unit_belongs_before_that_day() {
      Assessment april = judge(
          staffing(pilots(true)),
          register().addSelections(BUREAU_THEN_SCHOOL),
          LocalDate.of(2024, 4, 30));

      assertThat(only(april).getKey().getSubject()).hasToString("unit:bureau");
    }

    @Test
    void a_substitution_leaves_the_number_as_it_is_and_is_remarked() {
      Finding finding = covered(pilots(true));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(finding.getExplanation().getRemarks())
          .extracting(remark -> remark.in(Locale.ENGLISH))
          .containsExactly("School took the place of Bureau on 2024-05-01");
    }

    @Test
    void one_that_the_text_does_not_provide_for_is_violated_and_has_no_effect() {
      assertThat(covered(pilots(false)).getOutcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(judged(pilots(false), register().addSelections(BUREAU_THEN_SCHOOL)))
          .containsExactly("unit:bureau");
    }

    private static Finding covered(ChosenUnits pilots) {
      return only(judge(
          scheme(pilots, CoverageRequirement.builder().applicability(to(GROUP)).build()),
          register().addSelections(BUREAU_THEN_SCHOOL)));
    }

    private static ChosenUnits pilots(boolean substitutable) {
      return ChosenUnits.builder()
          .list(LIST)
          .count(Multiplicity.parse("1..1"))
          .substitutable(substitutable)
          .build();
    }
  }

  @Nested
  class ByNotice {

    private static final OptedInUnits JOINED =
        OptedInUnits.builder().document(NOTICE).of(BUREAUS).build();

    @Test
    void a_unit_belongs_from_the_day_of_its_notice_on() {
      Register.Builder register = register().addSubmissions(notice(BUREAU).build());

      assertThat(judged(JOINED, register)).containsExactly("unit:bureau");
      assertThat(judge(staffing(JOINED), register, LocalDate.of(2024, 2, 29)).getFindings())
          .isEmpty();
    }

    @Test
    void a_unit_that_has_withdrawn_does_not_belong_until_it_joins_again() {
      OptedInUnits leaving = JOINED.toBuilder().withdrawal(WITHDRAWAL).build();
      Register.Builder register = register()
          .addSubmissions(notice(BUREAU).build())
          .addSubmissions(
              notice(BUREAU).document(WITHDRAWAL).on(LocalDate.of(2024, 4, 1)).build());

      assertThat(judged(leaving, register)).isEmpty();
      assertThat(judged(JOINED, register)).containsExactly("unit:bureau");
      assertThat(judged(
              leaving,
              register.addSubmissions(
                  notice(BUREAU).on(LocalDate.of(2024, 4, 2)).build())))
          .containsExactly("unit:bureau");
    }

    @Test
    void a_unit_that_may_not_join_does_not_belong() {
      assertThat(judged(JOINED, register().addSubmissions(notice(SCHOOL).build())))
          .isEmpty();
    }

    @Test
    void any_unit_may_join_if_none_are_named() {
      OptedInUnits anybody = OptedInUnits.builder().document(NOTICE).build();

      assertThat(judged(anybody, register().addSubmissions(notice(SCHOOL).build())))
          .containsExactly("unit:school");
    }

    @Test
    void the_officer_gives_notice_for_the_unit() {
      Register.Builder register = register()
          .addAssignments(officer("P-1"))
          .addSubmissions(notice(BUREAU).sender(EntityRef.parse("person:P-1")).build());

      assertThat(judged(JOINED, register)).containsExactly("unit:bureau");
    }

    @Test
    void a_notice_by_word_of_mouth_is_none() {
      Register.Builder register =
          register().addSubmissions(notice(BUREAU).channel(Channel.ORAL).build());

      assertThat(judged(JOINED, register)).isEmpty();
    }

    @Test
    void further_units_are_undetermined_if_submissions_are_not_recorded() {
      Register.Builder register =
          registerWithout(FactKind.SUBMISSIONS).addSubmissions(notice(BUREAU).build());

      assertThat(judge(staffing(JOINED), register).getFindings())
          .extracting(finding -> finding.message(Locale.ENGLISH))
          .containsExactly(
              "whether further units have joined is not known; not recorded completely: NOTICE",
              "Bureau: nobody holds officer; 1 required");
    }

    @Test
    void coverage_says_how_many_have_joined() {
      assertThat(covered(register().addSubmissions(notice(BUREAU).build())))
          .isEqualTo(Outcome.SATISFIED);
      assertThat(covered(register())).isEqualTo(Outcome.NOT_APPLICABLE);
      assertThat(covered(registerWithout(FactKind.SUBMISSIONS))).isEqualTo(Outcome.UNDETERMINED);
    }

    private static Outcome covered(Register.Builder register) {
      Scheme scheme =
          scheme(JOINED, CoverageRequirement.builder().applicability(to(GROUP)).build());
      return only(judge(scheme, register)).getOutcome();
    }

    private static Submission.Builder notice(UnitId from) {
      return Submission.builder()
          .document(NOTICE)
          .sender(EntityRef.unit(from))
          .to(EntityRef.unit(GOVERNMENT))
          .on(LocalDate.of(2024, 3, 1));
    }
  }

  private static List<String> judged(UnitSelector selector, Register.Builder register) {
    return judge(staffing(selector), register).getFindings().stream()
        .map(finding -> finding.getKey().getSubject().toString())
        .toList();
  }

  private static Scheme staffing(UnitSelector selector) {
    Staffing one = Staffing.builder()
        .addRoles(StandardRoles.UNIT_CDO)
        .count(Multiplicity.parse("1..1"))
        .build();
    return scheme(
        selector,
        CardinalityRequirement.builder().applicability(to(GROUP)).addPosts(one).build());
  }

  private static Scheme scheme(UnitSelector selector, Requirement requirement) {
    return Town.schemeBuilder()
        .addGroups(Town.group(GROUP, selector))
        .addProvisions(Town.provision(Town.PROVISION, Force.MUST, requirement))
        .build();
  }
}
