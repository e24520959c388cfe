package io.github.opencdo.schemes.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Whether the parts of a scheme file fit together. */
class SchemeFitTest {

  private final SmallScheme good = SmallScheme.good();

  @Nested
  class Identifiers {

    @Test
    void of_provisions_are_unique() {
      assertThat(good.with("id: XC-002", "id: XC-001").problems())
          .containsExactly(
              "small.yaml:44: provisions[1].id: 'XC-001' must be there once, but is already at provisions[0].id");
    }

    @Test
    void of_units_are_unique() {
      assertThat(good.with("id: police", "id: health")
              .with("[health, police]", "[health]")
              .problems())
          .containsExactly(
              "small.yaml:18: units[1].id: 'health' must be there once, but is already at units[0].id");
    }

    @Test
    void of_phases_are_unique() {
      assertThat(good.with("id: full", "id: pilot")
              .with("        full:", "        pilot2:")
              .problems())
          .contains(
              "small.yaml:10: phases[1].id: 'pilot' must be there once, but is already at phases[0].id");
    }

    @Test
    void of_roles_are_unique() {
      assertThat(good.with(
                  "  - { code: DATA",
                  "  - { code: UNIT_CDO, title: { zh-CN: 甲, en: a } }\n  - { code: DATA")
              .problems())
          .containsExactly(
              "small.yaml:13: roles[1].code: 'UNIT_CDO' must be there once, but is already at roles[0].code");
    }

    @Test
    void of_requirements_are_unique_within_a_provision() {
      assertThat(good.with("      - mirror:", "      - mirror: { of: [XC-002] }\n      - mirror:")
              .problems())
          .containsExactly(
              "small.yaml:67: provisions[2].requirements[1].mirror: Requirements of a provision must differ in"
                  + " type or variant, but mirror is already at provisions[2].requirements[0].mirror");
    }
  }

  @Nested
  class References {

    @Test
    void to_groups_and_phases_resolve() {
      SmallScheme scheme =
          good.with("units: [departments], phases: [pilot]", "units: [all], phases: [pilots]");

      assertThat(scheme.problems())
          .containsExactly(
              "small.yaml:35: provisions[0].requirements[0].cardinality.for.units[0]:"
                  + " Unknown group 'all'; known: departments",
              "small.yaml:35: provisions[0].requirements[0].cardinality.for.phases[0]:"
                  + " Unknown phase 'pilots'; known: full, pilot");
    }

    @Test
    void to_groups_of_a_way_of_staffing_resolve() {
      assertThat(good.with("posts: [{ roles", "posts: [{ units: [all], roles").problems())
          .containsExactly(
              "small.yaml:36: provisions[0].requirements[0].cardinality.posts[0].units[0]:"
                  + " Unknown group 'all'; known: departments");
    }

    @Test
    void of_exceptions_and_of_those_who_may_join_resolve() {
      SmallScheme scheme = good.with("levels: [PREFECTURE] }", "except: [{ listed: [fire] }] }")
          .with(
              "pilot: { listed: [health, police] }",
              "pilot: { opted-in: { document: NOTICE, of: all } }");

      assertThat(scheme.problems())
          .containsExactly(
              "small.yaml:24: groups[0].select.by-phase.pilot.opted-in.of: Unknown group 'all'; known: departments",
              "small.yaml:25: groups[0].select.by-phase.full.matching.except[0].listed[0]:"
                  + " Unknown unit 'fire'; known: health, police");
    }

    @Test
    void of_the_composition_of_a_body_resolve() {
      SmallScheme scheme = good.with(
          "- mirror: { of: [XC-001], roles: { UNIT_CDO: DATA_OFFICER } }",
          "- composition: { body: \"body:office\", members: [\"role:CLERK@scheme\"], chair: \"role:BOSS@scheme\","
              + " seats: [{ criterion: { holds: HAND }, count: 1..* }] }");

      assertThat(scheme.problems())
          .extracting(problem -> problem.split(": ")[1] + ": " + problem.split("[:;] ")[2])
          .containsExactly(
              "provisions[2].requirements[0].composition.body: Unknown body 'office'",
              "provisions[2].requirements[0].composition.members[0]: Unknown role 'CLERK'",
              "provisions[2].requirements[0].composition.chair: Unknown role 'BOSS'",
              "provisions[2].requirements[0].composition.seats[0].criterion.holds: Unknown role 'HAND'");
    }

    @Test
    void of_own_words_resolve_and_fit_the_concept() {
      SmallScheme scheme = good.with(
              "units:\n",
              "terms: [{ code: VALUE_CHAIN, as: VALUE, title: { zh-CN: 价值链, en: value chain } }]\nunits:\n")
          .with("kinds: [GOV_DEPARTMENT], levels", "words: [AGENCY], levels")
          .with(
              "- mirror: { of: [XC-001], roles: { UNIT_CDO: DATA_OFFICER } }",
              "- duty: { by: [own-unit], areas: [QUALITY], words: [VALUE_CHAIN] }");

      assertThat(scheme.problems())
          .extracting(problem -> problem.split(": ", 2)[1])
          .containsExactly(
              "groups[0].select.by-phase.full.matching.words[0]: Unknown own word 'AGENCY'; known: VALUE_CHAIN",
              "provisions[2].requirements[0].duty.words[0]: The own word 'VALUE_CHAIN' stands for VALUE,"
                  + " which is not what is said here");
    }

    @Test
    void of_a_default_holder_resolve() {
      assertThat(
              good.with("provisions:\n", "defaults: [{ role: CLERK, units: [all] }]\nprovisions:\n")
                  .problems())
          .extracting(problem -> problem.split(": ", 2)[1])
          .containsExactly(
              "defaults[0].role: Unknown role 'CLERK'; known: DATA_OFFICER, UNIT_CDO",
              "defaults[0].units[0]: Unknown group 'all'; known: departments");
    }

    @Test
    void of_a_group_to_itself_are_found() {
      assertThat(good.with(
                  "pilot: { listed: [health, police] }",
                  "pilot: { opted-in: { document: NOTICE, of: departments } }")
              .problems())
          .containsExactly(
              "small.yaml:23: groups[0].select: A group must not depend on itself: departments → departments");
    }

    @Test
    void to_units_resolve() {
      assertThat(good.with("[health, police]", "[health, fire]").problems())
          .containsExactly(
              "small.yaml:24: groups[0].select.by-phase.pilot.listed[1]: Unknown unit 'fire'; known: health, police");
    }

    @Test
    void to_roles_resolve() {
      SmallScheme scheme = good.with(
              "{ roles: [UNIT_CDO], count", "{ roles: [UNIT_CDO, CLERK], count")
          .with("holds: DATA_OFFICER", "holds: CLERK")
          .with("staffed: [UNIT_CDO]", "staffed: [CLERK]")
          .with("role:UNIT_CDO@unit", "role:CLERK@unit")
          .with("UNIT_CDO: DATA_OFFICER", "UNIT_CDO: CLERK");

      assertThat(scheme.problems())
          .allSatisfy(problem ->
              assertThat(problem).endsWith("Unknown role 'CLERK'; known: DATA_OFFICER, UNIT_CDO"))
          .extracting(problem -> problem.split(": ")[1])
          .containsExactly(
              "provisions[0].requirements[0].cardinality.posts[0].roles[1]",
              "provisions[0].requirements[1].holder.criterion.any-of[1].not.holds",
              "provisions[1].requirements[0].submission.when.staffed[0]",
              "provisions[1].requirements[1].line.targets[0]",
              "provisions[2].requirements[0].mirror.roles.UNIT_CDO");
    }

    @Test
    void to_bodies_resolve() {
      SmallScheme scheme = good.with("at: \"body:bureau\"", "at: \"body:office\"");

      assertThat(scheme.problems())
          .containsExactly(
              "small.yaml:42: provisions[0].requirements[1].holder.criterion.any-of[0].position.at:"
                  + " Unknown body 'office'; known: bureau");
    }

    @Test
    void to_provisions_resolve() {
      assertThat(good.with("of: [XC-001]", "of: [XC-009]").problems())
          .containsExactly("small.yaml:66: provisions[2].requirements[0].mirror.of[0]:"
              + " Unknown provision 'XC-009'; known: XC-001, XC-002, XC-003");
    }

    @Test
    void to_something_broken_are_not_told_again() {
      SmallScheme scheme =
          good.with("id: police, number: 2", "id: police, number: two").with("    clause: 一\n", "");

      assertThat(scheme.problems())
          .containsExactly(
              "small.yaml:18: units[1].number: Must be a whole number below 2147483648, but was: 'two'",
              "small.yaml:27: provisions[0]: Missing: clause");
    }

    @Test
    void to_something_whose_identifier_is_broken_are_not_told_again() {
      assertThat(good.with("id: health", "id: 'a b'").problems())
          .containsExactly(
              "small.yaml:17: units[0].id: UnitId must be letters, digits and . _ - such as P-017,"
                  + " but was: 'a b'");
    }
  }

  @Nested
  class Order {

    @Test
    void phases_do_not_overlap() {
      assertThat(good.with("2024-01-01/..", "2023-01-01/..").problems())
          .containsExactly("small.yaml:10: phases[1].during: Phases must not overlap,"
              + " but 2023-01-01/.. overlaps with pilot: 2022-05-25/2024-01-01");
    }

    @Test
    void phases_are_in_order_of_time() {
      assertThat(good.with("2024-01-01/..", "2021-01-01/2022-01-01").problems())
          .containsExactly("small.yaml:10: phases[1].during: Phases must be in order of time,"
              + " but 2021-01-01/2022-01-01 is before pilot: 2022-05-25/2024-01-01");
    }
  }

  @Nested
  class Editions {

    @Test
    void may_say_all_that_there_is_to_say() {
      assertThat(good.with("status: IN_FORCE", """
                  status: TRIAL
                  edition:
                    during: [2022-05-25/..]
                    successor: small-2025
                    priority: { rank: 1, citation: { document: 上级方案, clause: 五 } }
                    issuers: [{ name: 中共小城市委员会 }]
                    parents: [province-2021, region-2021]""").problems()).isEmpty();
    }

    @Test
    void are_known_where_something_else_is_wrong() {
      assertThat(
              good.with("status: IN_FORCE", "status: VALID\nedition: { during: [2022-05-25/..] }")
                  .problems())
          .singleElement()
          .asString()
          .startsWith("small.yaml:2: status: Must be one of DRAFT, TRIAL,");
    }

    @Test
    void are_valid_in_all_phases() {
      assertThat(edition("during: [2022-05-25/2023-01-01, 2024-01-01/..]"))
          .containsExactly(
              "small.yaml:10: phases[0].during: A phase must lie in one span of the validity,"
                  + " but 2022-05-25/2024-01-01 does not; valid: 2022-05-25/2023-01-01, 2024-01-01/..");
    }

    @Test
    void have_a_gap_between_their_spans() {
      assertThat(edition("during: [2022-05-25/2024-01-01, 2024-01-01/..]"))
          .singleElement()
          .asString()
          .startsWith(
              "small.yaml:3: edition: Edition must be valid in spans in order of time with a gap");
    }

    @Test
    void that_were_repealed_have_ended() {
      assertThat(good.with("status: IN_FORCE", "status: REPEALED").problems())
          .containsExactly("small.yaml:2: status: The validity of an edition that is REPEALED"
              + " must have an end, but was: 2024-01-01/..");
    }

    @Test
    void that_were_replaced_have_ended_with_the_edition() {
      SmallScheme scheme = good.with(
              "status: IN_FORCE",
              "status: SUPERSEDED\nedition: { during: [2022-05-25/2025-01-01] }")
          .with("2024-01-01/..", "2024-01-01/2025-01-01");

      assertThat(scheme.problems()).isEmpty();
    }

    @Test
    void are_not_their_own_successors_or_parents() {
      assertThat(edition("successor: small-2022, parents: [small-2022]"))
          .containsExactly(
              "small.yaml:3: edition.successor: A scheme must not be founded on itself or follow itself: small-2022",
              "small.yaml:3: edition.parents: A scheme must not be founded on itself or follow itself: small-2022");
    }

    private List<String> edition(String text) {
      return good.with("status: IN_FORCE", "status: IN_FORCE\nedition: { " + text + " }")
          .problems();
    }
  }

  @Nested
  class Circles {

    @Test
    void a_provision_does_not_mirror_itself() {
      assertThat(good.with("of: [XC-001]", "of: [XC-001, XC-003]").problems())
          .containsExactly("small.yaml:66: provisions[2].requirements[0].mirror.of:"
              + " A provision must not mirror itself: XC-003 → XC-003");
    }

    @Test
    void a_role_does_not_work_under_itself() {
      SmallScheme scheme = good.with(
          "      - mirror:",
          "      - line: { for: { units: [departments] }, roles: [UNIT_CDO], relation: REPORTS_TO,"
              + " targets: [\"role:DATA_OFFICER@unit\"] }\n      - mirror:");

      assertThat(scheme.problems())
          .containsExactly("small.yaml:58: provisions[1].requirements[1].line.targets:"
              + " A role must not work under itself: DATA_OFFICER → UNIT_CDO → DATA_OFFICER");
    }

    @Test
    void the_same_role_of_the_whole_scheme_is_another_post() {
      SmallScheme scheme = good.with(
          "      - mirror:",
          "      - line: { roles: [UNIT_CDO], relation: COORDINATED_BY, targets: [\"role:UNIT_CDO@scheme\"] }\n"
              + "      - mirror:");

      assertThat(scheme.problems()).isEmpty();
    }
  }
}
