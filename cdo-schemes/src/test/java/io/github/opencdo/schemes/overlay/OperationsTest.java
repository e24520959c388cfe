package io.github.opencdo.schemes.overlay;

import static io.github.opencdo.schemes.overlay.DerivedFiles.derived;
import static io.github.opencdo.schemes.overlay.DerivedFiles.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.requirement.CardinalityRequirement;
import io.github.opencdo.model.requirement.SubmissionRequirement;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.role.RoleType;
import io.github.opencdo.model.scheme.Amendment;
import io.github.opencdo.model.scheme.Descent;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scheme.Strictness;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.time.FixedDue;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OperationsTest {

  private static final ProvisionId FIRST = ProvisionId.of("XC-001");
  private static final String NEW = "{ id: XN-001, clause: 九, kind: safeguard, force: MUST,"
      + " disposition: DESCRIPTIVE, paraphrase: { zh-CN: 新, en: new }, reason: { zh-CN: 因, en: why } }";

  private static final String TWICE = "{ id: XN-001, clause: 九, kind: cadence, force: MUST,"
      + " disposition: CHECKED, paraphrase: { zh-CN: 新, en: new }, requirements:"
      + " [{ cadence: { variant: a, activity: A } }, { cadence: { variant: b, activity: B } }] }";

  @Test
  void without_operations_all_is_inherited_as_it_is() {
    Scheme scheme = derived();

    assertThat(ids(scheme)).containsExactly("XC-001", "XC-002", "XC-003");
    assertThat(scheme.getProvisions())
        .allSatisfy(each -> assertThat(relation(each)).isEqualTo(Strictness.EQUAL));
    assertThat(scheme.getRemoved()).isEmpty();
  }

  @Nested
  class Select {

    @Test
    void keeps_what_it_names_and_removes_the_rest() {
      Scheme scheme = derived("select: { provisions: { kinds: [staffing] }, WHY }");

      assertThat(ids(scheme)).containsExactly("XC-001");
      assertThat(scheme.getRemoved())
          .extracting(each -> each.getProvision().getText())
          .containsExactly("XC-002", "XC-003");
      assertThat(scheme.getRemoved())
          .allSatisfy(each -> assertThat(each.getRelation()).isEqualTo(Strictness.REMOVED));
    }

    @Test
    void takes_along_what_the_kept_provisions_need_and_no_more() {
      Scheme scheme = derived("select: { provisions: { ids: [XC-002] }, WHY }");

      assertThat(scheme.getRoles())
          .extracting(RoleType::getCode)
          .containsExactly(RoleCode.of("UNIT_CDO"), RoleCode.of("DATA_OFFICER"));
      assertThat(scheme.getBodies()).hasSize(1);
      assertThat(derived(
                  "select: { provisions: { ids: [XC-003] }, WHY }",
                  "replace: { provision: XC-003, by: " + NEW + ", reason: { zh-CN: 因, en: why } }")
              .getGroups())
          .isEmpty();
    }

    @Test
    void says_what_is_near_if_a_kind_is_not_there() {
      assertThat(problems("select: { provisions: { kinds: [reports] }, WHY }"))
          .containsExactly("derived.yaml:12: derives[0].operations[0].select.provisions.kinds[0]:"
              + " Nothing is left of small-2022 of the kind 'reports';"
              + " near: report, org-structure, staffing/cardinality");
    }

    @Test
    void is_refused_if_nothing_has_all_that_it_names() {
      assertThat(problems("select: { provisions: { ids: [XC-001], kinds: [report] }, WHY }"))
          .containsExactly("derived.yaml:12: derives[0].operations[0].select.provisions:"
              + " Nothing is left of small-2022 for which all of this holds");
    }
  }

  @Nested
  class Exclude {

    @Test
    void removes_what_it_names_and_remembers_why() {
      Scheme scheme = derived("exclude: { provisions: { clauses: [三] }, WHY }");

      assertThat(ids(scheme)).containsExactly("XC-001", "XC-002");
      assertThat(scheme.getRemoved())
          .singleElement()
          .extracting(Descent::getAmendments)
          .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Amendment.class))
          .singleElement()
          .satisfies(each -> {
            assertThat(each.getOperation()).isEqualTo("exclude");
            assertThat(each.getReason().getEnglish()).isEqualTo("why");
            assertThat(each.getCitation().getDocument()).isEqualTo("子府办〔2023〕1号");
          });
    }

    @Test
    void says_what_is_near_if_a_provision_is_not_there() {
      assertThat(problems("exclude: { provisions: { ids: [XC-011] }, WHY }"))
          .containsExactly("derived.yaml:12: derives[0].operations[0].exclude.provisions.ids[0]:"
              + " Nothing is left of small-2022 with the identifier 'XC-011';"
              + " near: XC-001, XC-002, XC-003");
    }

    @Test
    void is_refused_for_a_clause_or_force_that_is_not_there() {
      assertThat(problems("exclude: { provisions: { clauses: [四], forces: [MAY] }, WHY }"))
          .containsExactly(
              "derived.yaml:12: derives[0].operations[0].exclude.provisions.clauses[0]:"
                  + " Nothing is left of small-2022 with a clause that begins with '四'; near: 一, 三, 二",
              "derived.yaml:12: derives[0].operations[0].exclude.provisions.forces[0]:"
                  + " Nothing is left of small-2022 with the force MAY; there are: MUST");
    }

    @Test
    void is_refused_where_another_provision_still_refers_to_it() {
      assertThat(problems("exclude: { provisions: { ids: [XC-001] }, WHY }"))
          .containsExactly("derived.yaml:10: derives[0].XC-003.requirements[0].mirror.of[0]:"
              + " Unknown provision 'XC-001'; known: XC-002, XC-003");
    }
  }

  @Nested
  class Set {

    @Test
    void changes_a_parameter() {
      Scheme scheme = derived("set: { provision: XC-001, due: { fixed: 2022-06-30 }, WHY }");

      assertThat(((CardinalityRequirement) provision(scheme).getRequirements().get(0)).getDue())
          .hasValue(FixedDue.of(LocalDate.of(2022, 6, 30)));
      assertThat(relation(provision(scheme))).isEqualTo(Strictness.TIGHTENS);
    }

    @Test
    void changes_the_paraphrase_with_it() {
      Scheme scheme =
          derived("set: { provision: XC-001, posts: [{ roles: [UNIT_CDO], count: 0..2 }],"
              + " paraphrase: { zh-CN: 可设两名。, en: Two at most. }, WHY }");

      assertThat(provision(scheme).getParaphrase().getEnglish()).isEqualTo("Two at most.");
      assertThat(relation(provision(scheme))).isEqualTo(Strictness.RELAXES);
    }

    @Test
    void changes_the_recipients() {
      Scheme scheme = derived("set: { provision: XC-002, to: [own-head, \"body:bureau\"], WHY }");

      assertThat(scheme.getProvisions().get(1).getRequirements().get(0))
          .isInstanceOfSatisfying(
              SubmissionRequirement.class, each -> assertThat(each.getTo()).hasSize(2));
      assertThat(relation(scheme.getProvisions().get(1))).isEqualTo(Strictness.TIGHTENS);
    }

    @Test
    void is_refused_if_no_requirement_has_the_parameter() {
      assertThat(problems("set: { provision: XC-001, value: 3, WHY }"))
          .containsExactly("derived.yaml:12: derives[0].operations[0].set: No requirement of XC-001"
              + " that is meant here has the parameters value; it has: cardinality, holder");
    }

    @Test
    void is_refused_if_several_requirements_have_the_parameter() {
      String twice =
          "replace: { provision: XC-001, by: " + TWICE + ", reason: { zh-CN: 因, en: why } }";

      assertThat(problems(
              twice,
              "exclude: { provisions: { ids: [XC-003] }, WHY }",
              "set: { provision: XN-001, count: 3, WHY }"))
          .containsExactly(
              "derived.yaml:14: derives[0].operations[2].set: Several requirements of XN-001"
                  + " have these parameters; name one of: cadence/a, cadence/b");
    }

    @Test
    void is_refused_if_nothing_changes() {
      assertThat(problems("set: { provision: XC-001, due: { fixed: 2022-08-31 }, WHY }"))
          .containsExactly("derived.yaml:12: derives[0].operations[0].set:"
              + " An operation must change something, but XC-001 is so already");
    }

    @Test
    void is_refused_if_it_gives_nothing() {
      assertThat(problems("set: { provision: XC-001, WHY }"))
          .containsExactly("derived.yaml:12: derives[0].operations[0].set:"
              + " Set must give a parameter of XC-001 another value, but gives none");
    }
  }

  @Nested
  class ChangeForce {

    @Test
    void is_that_of_the_provision() {
      Scheme scheme = derived("force: { provisions: { ids: [XC-001] }, to: MAY, WHY }");

      assertThat(provision(scheme).getForce()).isEqualTo(Force.MAY);
      assertThat(relation(provision(scheme))).isEqualTo(Strictness.RELAXES);
    }

    @Test
    void is_that_of_one_requirement() {
      Scheme scheme = derived(
          "force: { provisions: { ids: [XC-001] }, requirement: holder, to: IN_PRINCIPLE, WHY }");

      assertThat(provision(scheme).getForce()).isEqualTo(Force.MUST);
      assertThat(provision(scheme).getRequirements().get(1).getForce())
          .hasValue(Force.IN_PRINCIPLE);
    }

    @Test
    void is_refused_for_a_requirement_that_is_not_there() {
      assertThat(
              problems("force: { provisions: { ids: [XC-001] }, requirement: duty, to: MAY, WHY }"))
          .containsExactly("derived.yaml:12: derives[0].operations[0].force.requirement:"
              + " XC-001 has no requirement 'duty'; it has: cardinality, holder");
    }

    @Test
    void is_refused_if_it_is_so_already() {
      assertThat(problems("force: { provisions: { ids: [XC-001] }, to: MUST, WHY }"))
          .containsExactly("derived.yaml:12: derives[0].operations[0].force:"
              + " An operation must change something, but XC-001 is so already");
    }
  }

  @Nested
  class Replace {

    @Test
    void keeps_the_place_and_the_origin() {
      Scheme scheme =
          derived("replace: { provision: XC-002, by: " + NEW + ", reason: { zh-CN: 因, en: why } }");

      assertThat(ids(scheme)).containsExactly("XC-001", "XN-001", "XC-003");
      assertThat(scheme.getProvisions().get(1).getDescent()).singleElement().satisfies(each -> {
        assertThat(each.getProvision().getText()).isEqualTo("XC-002");
        assertThat(each.getRelation()).isEqualTo(Strictness.INCOMPARABLE);
      });
      assertThat(scheme.citationOf(scheme.getProvisions().get(1)).getDocument())
          .isEqualTo("子府办〔2023〕1号");
    }

    @Test
    void is_refused_for_a_provision_that_is_not_there() {
      assertThat(problems(
              "replace: { provision: XC-004, by: " + NEW + ", reason: { zh-CN: 因, en: why } }"))
          .containsExactly(
              "derived.yaml:12: derives[0].operations[0].replace.provision:"
                  + " Nothing is left of small-2022 with the identifier 'XC-004'; near: XC-001, XC-002, XC-003");
    }
  }

  @Nested
  class Add {

    @Test
    void puts_provisions_behind_another_or_at_the_end() {
      String add = "add: { provisions: [" + NEW + "], reason: { zh-CN: 因, en: why }";

      assertThat(ids(derived(add + ", after: XC-001 }")))
          .containsExactly("XC-001", "XN-001", "XC-002", "XC-003");
      assertThat(ids(derived(add + " }"))).endsWith("XN-001");
      assertThat(relation(derived(add + " }").getProvisions().get(3))).isEqualTo(Strictness.ADDED);
    }

    @Test
    void is_refused_behind_a_provision_that_is_not_there() {
      assertThat(problems(
              "add: { provisions: [" + NEW + "], reason: { zh-CN: 因, en: why }, after: XC-009 }"))
          .containsExactly(
              "derived.yaml:12: derives[0].operations[0].add.after:"
                  + " Nothing is left of small-2022 with the identifier 'XC-009'; near: XC-001, XC-002, XC-003");
    }

    @Test
    void is_refused_with_an_identifier_that_is_taken() {
      assertThat(problems("add: { provisions: [" + NEW.replace("XN-001", "XC-001")
              + "], reason: { zh-CN: 因, en: why } }"))
          .containsExactly("derived.yaml:12: derives[0].operations[0].add.provisions[0].id:"
              + " 'XC-001' must be there once, but is already at provisions[0].id");
    }
  }

  @Nested
  class RenameRole {

    @Test
    void reaches_wherever_the_role_is_spoken_of() {
      Scheme scheme = DerivedFiles.county();

      assertThat(scheme.getProvisions().toString()).doesNotContain("UNIT_CDO");
      assertThat(scheme.getRoles())
          .extracting(role -> role.getCode().getText())
          .containsExactly("COUNTY_CDO", "DATA_OFFICER");
    }

    @Test
    void asks_the_same_under_another_name() {
      Scheme scheme = DerivedFiles.county();

      assertThat(provision(scheme).getRequirements().toString()).contains("COUNTY_CDO");
      assertThat(relation(provision(scheme))).isEqualTo(Strictness.TIGHTENS);
    }

    @Test
    void is_refused_for_a_new_role_that_nobody_declares() {
      assertThat(problems("rename-role: { role: UNIT_CDO, to: COUNTY_CDO, WHY }"))
          .contains("derived.yaml:10: derives[0].XC-001.requirements[1].holder.roles[0]:"
              + " Unknown role 'COUNTY_CDO'; known: DATA_OFFICER");
    }

    @Test
    void is_refused_for_a_role_of_which_nothing_speaks() {
      assertThat(problems("rename-role: { role: UNIT_CIO, to: COUNTY_CDO, WHY }"))
          .containsExactly(
              "derived.yaml:12: derives[0].operations[0].rename-role.role:"
                  + " Nothing is left of small-2022 that speaks of the role 'UNIT_CIO'; near: UNIT_CDO, DATA_OFFICER");
    }
  }

  @Nested
  class Units {

    private static final String NARROW =
        "units: { group: departments, select: { by-phase: { pilot: { listed: [health] } } }, WHY }";

    @Test
    void of_a_group_can_be_narrowed() {
      Scheme scheme = derived(NARROW);

      assertThat(scheme.getUnits())
          .extracting(each -> each.getId().getText())
          .containsExactly("health");
      assertThat(relation(provision(scheme))).isEqualTo(Strictness.RELAXES);
      assertThat(provision(scheme).getDescent().get(0).getAmendments()).hasSize(1);
    }

    @Test
    void of_a_group_can_be_widened() {
      Scheme scheme = derived(
          "units: { group: departments, select: { by-phase: {"
              + " pilot: { any-of: [{ listed: [health, police] }, { matching: { kinds: [PUBLIC_INSTITUTION] } }] },"
              + " full: { matching: { kinds: [GOV_DEPARTMENT, PARTY_ORGAN], levels: [PREFECTURE] } } } }, WHY }");

      assertThat(relation(provision(scheme))).isEqualTo(Strictness.TIGHTENS);
    }

    @Test
    void of_a_requirement_are_other_groups() {
      Scheme scheme = derived(
          "units: { provisions: { ids: [XC-001] }, requirement: holder, to: [departments], WHY }");

      assertThat(provision(scheme).getRequirements().get(1).getApplicability().getUnits())
          .containsExactly(GroupId.of("departments"));
    }

    @Test
    void are_refused_for_a_group_that_is_not_there() {
      assertThat(problems("units: { group: department, select: { listed: [health] }, WHY }"))
          .containsExactly("derived.yaml:12: derives[0].operations[0].units.group:"
              + " small-2022 has no group 'department'; near: departments");
    }

    @Test
    void are_refused_for_a_requirement_that_is_not_there() {
      assertThat(
              problems(
                  "units: { provisions: { ids: [XC-001] }, requirement: duty, to: [departments], WHY }"))
          .containsExactly("derived.yaml:12: derives[0].operations[0].units.requirement:"
              + " XC-001 has no requirement 'duty'; it has: cardinality, holder");
    }

    @Test
    void are_refused_if_they_are_so_already() {
      assertThat(problems("units: { provisions: { ids: [XC-002] }, to: [departments], WHY }"))
          .containsExactly("derived.yaml:12: derives[0].operations[0].units:"
              + " An operation must change something, but XC-002 is so already");
    }
  }

  private static Provision provision(Scheme scheme) {
    return scheme.getProvisions().stream()
        .filter(each -> each.getId().equals(FIRST))
        .findFirst()
        .orElseThrow();
  }

  private static Strictness relation(Provision provision) {
    return provision.getDescent().get(0).getRelation();
  }

  private static List<String> ids(Scheme scheme) {
    return scheme.getProvisions().stream().map(each -> each.getId().getText()).toList();
  }
}
