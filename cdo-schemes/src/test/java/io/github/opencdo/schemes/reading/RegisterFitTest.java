package io.github.opencdo.schemes.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Whether the facts of a register file fit together. */
class RegisterFitTest {

  private static final String GOOD = """
      records: [UNITS, ASSIGNMENTS]
      jurisdictions:
        - { id: city, names: [市], level: PREFECTURE, parent: province }
        - { id: province, names: [省], level: PROVINCE }
      units:
        - { id: health, names: [卫健局], kind: GOV_DEPARTMENT, jurisdiction: city }
        - { id: clinic, names: [诊所], kind: PUBLIC_INSTITUTION, jurisdiction: city, parent: health }
      bodies:
        - { id: group, names: [领导小组], jurisdiction: city, unit: health }
      persons:
        - { id: P-1, positions: [{ unit: health, rank: DEPUTY }], memberships: [{ kind: LEADERSHIP_TEAM, unit: health }] }
      assignments:
        - { id: A-1, person: P-1, role: UNIT_CDO, unit: health, during: 2022-01-01/2023-01-01 }
        - { id: A-2, person: P-1, role: UNIT_CDO, unit: health, during: 2023-01-01/.. }
      appointments:
        - { assignment: A-1, authority: "body:group", on: 2022-01-01 }
      submissions:
        - { document: STAFF_LIST, from: "unit:health", to: "body:group", on: 2022-02-01, forwardings: [{ to: "unit:clinic", on: 2022-03-01 }] }
      events:
        - { code: DATA_BRAIN, on: 2022-04-01, about: "unit:health" }
      selections:
        - { list: pilots, chooser: health, units: [clinic] }
      attestations:
        - { matter: WORK_RECORD, about: "person:P-1", by: "unit:health", during: 2022-01-01/.. }
      exceptions:
        - { provision: HZ-041, about: "unit:health", reason: 班子调整, on: 2022-05-01 }
      """;

  @Test
  void the_good_one_has_no_problem() {
    assertThat(problems(GOOD)).isEmpty();
  }

  @Nested
  class References {

    @Test
    void of_an_assignment_resolve() {
      assertThat(with(
              "id: A-1, person: P-1, role: UNIT_CDO, unit: health",
              "id: A-1, person: P-2, role: CLERK, unit: fire"))
          .containsExactly(
              "r.yaml:13: assignments[0].person: Unknown person 'P-2'; known: P-1",
              "r.yaml:13: assignments[0].role: Unknown role 'CLERK'; known: CONTACT_PERSON, DATA_LIAISON,"
                  + " DATA_OFFICER, ENTERPRISE_CDO, GOVERNMENT_CDO, GOVERNMENT_EXECUTIVE, GOV_AFFAIRS_OFFICER,"
                  + " SUPPORT_POST, UNIT_CDO",
              "r.yaml:13: assignments[0].unit: Unknown unit 'fire'; known: clinic, health");
    }

    @Test
    void of_a_substitution_resolve_and_fit_the_list() {
      assertThat(with(
              "units: [clinic] }",
              "units: [clinic], substitutions: [{ unit: clinic, by: fire, on: 2022-06-01 },"
                  + " { unit: clinic, by: fire, on: 2022-05-01 }] }"))
          .extracting(problem -> problem.substring(problem.indexOf("substitutions")))
          .containsExactly(
              "substitutions[0].by: Unknown unit 'fire'; known: clinic, health",
              "substitutions[1].unit: A substitution must take a unit that is on the list, but this is not: 'clinic'",
              "substitutions[1].by: Unknown unit 'fire'; known: clinic, health",
              "substitutions[1].by: A substitution must add a unit that is not on the list, but this is: 'fire'",
              "substitutions[1].on: Substitutions must be in order of their days, but this is too early: '2022-05-01'");
    }

    @Test
    void of_a_seat_resolve() {
      String seats = "seats: [{ body: office, person: P-2 }]\nevents:";

      assertThat(problems(GOOD.replaceFirst("events:", seats)))
          .extracting(problem -> problem.substring(problem.indexOf("seats")))
          .containsExactly(
              "seats[0].body: Unknown body 'office'; known: group",
              "seats[0].person: Unknown person 'P-2'; known: P-1");
    }

    @Test
    void to_roles_of_the_register_resolve() {
      String roles = "roles: [{ code: CLERK, title: { zh-CN: 文员, en: clerk } }]\nunits:";

      assertThat(
              problems(GOOD.replace("role: UNIT_CDO", "role: CLERK").replaceFirst("units:", roles)))
          .isEmpty();
    }

    @Test
    void to_jurisdictions_resolve() {
      assertThat(with("jurisdiction: city }", "jurisdiction: town }"))
          .containsExactly(
              "r.yaml:6: units[0].jurisdiction: Unknown jurisdiction 'town'; known: city, province");
      assertThat(with("parent: province", "parent: nation"))
          .containsExactly(
              "r.yaml:3: jurisdictions[0].parent: Unknown jurisdiction 'nation'; known: city, province");
    }

    @Test
    void of_persons_and_bodies_resolve() {
      assertThat(with("positions: [{ unit: health", "positions: [{ unit: fire"))
          .containsExactly(
              "r.yaml:11: persons[0].positions[0].unit: Unknown unit 'fire'; known: clinic, health");
      assertThat(with("kind: LEADERSHIP_TEAM, unit: health", "kind: LEADERSHIP_TEAM, unit: fire"))
          .containsExactly(
              "r.yaml:11: persons[0].memberships[0].unit: Unknown unit 'fire'; known: clinic, health");
      assertThat(with("jurisdiction: city, unit: health", "jurisdiction: city, unit: fire"))
          .containsExactly("r.yaml:9: bodies[0].unit: Unknown unit 'fire'; known: clinic, health");
    }

    @Test
    void of_acts_resolve() {
      assertThat(with(
              "{ assignment: A-1, authority: \"body:group\"",
              "{ assignment: A-9, authority: \"unit:group\""))
          .containsExactly(
              "r.yaml:16: appointments[0].assignment: Unknown assignment 'A-9'; known: A-1, A-2",
              "r.yaml:16: appointments[0].authority: Unknown unit 'group'; known: clinic, health");
    }

    @Test
    void of_submissions_resolve() {
      assertThat(with(
              "from: \"unit:health\", to: \"body:group\"",
              "from: \"person:P-9\", to: \"body:health\""))
          .containsExactly(
              "r.yaml:18: submissions[0].from: Unknown person 'P-9'; known: P-1",
              "r.yaml:18: submissions[0].to: Unknown body 'health'; known: group");
      assertThat(with("{ to: \"unit:clinic\"", "{ to: \"event:BRAIN\""))
          .containsExactly(
              "r.yaml:18: submissions[0].forwardings[0].to: Unknown event 'BRAIN'; known: DATA_BRAIN");
    }

    @Test
    void of_statements_and_events_resolve() {
      assertThat(problems(GOOD.replace("about: \"unit:health\"", "about: \"unit:fire\"")))
          .containsExactly(
              "r.yaml:20: events[0].about: Unknown unit 'fire'; known: clinic, health",
              "r.yaml:26: exceptions[0].about: Unknown unit 'fire'; known: clinic, health");
      assertThat(with("about: \"person:P-1\"", "about: \"assignment:A-3\""))
          .containsExactly(
              "r.yaml:24: attestations[0].about: Unknown assignment 'A-3'; known: A-1, A-2");
    }

    @Test
    void of_selections_resolve() {
      assertThat(with("chooser: health, units: [clinic]", "chooser: fire, units: [clinic, fire]"))
          .containsExactly(
              "r.yaml:22: selections[0].chooser: Unknown unit 'fire'; known: clinic, health",
              "r.yaml:22: selections[0].units[1]: Unknown unit 'fire'; known: clinic, health");
    }
  }

  @Nested
  class Identifiers {

    @Test
    void are_unique() {
      assertThat(with("id: clinic", "id: health"))
          .contains(
              "r.yaml:7: units[1].id: 'health' must be there once, but is already at units[0].id");
      assertThat(with("id: A-2", "id: A-1"))
          .containsExactly(
              "r.yaml:14: assignments[1].id: 'A-1' must be there once, but is already at assignments[0].id");
      assertThat(with("id: province,", "id: city,"))
          .contains(
              "r.yaml:4: jurisdictions[1].id: 'city' must be there once, but is already at jurisdictions[0].id");
    }
  }

  @Nested
  class Circles {

    @Test
    void of_parents_are_told_once() {
      assertThat(with("level: PROVINCE }", "level: PROVINCE, parent: city }"))
          .containsExactly(
              "r.yaml:3: jurisdictions[0].parent: A jurisdiction must not be above itself: city → province → city");
      assertThat(with("jurisdiction: city }", "jurisdiction: city, parent: clinic }"))
          .containsExactly(
              "r.yaml:6: units[0].parent: A unit must not be above itself: health → clinic → health");
    }

    @Test
    void may_be_long() {
      StringBuilder units = new StringBuilder("{ \"jurisdictions\": [");
      for (int index = 0; index < 20_000; index++) {
        units.append(
            "{ \"id\": \"j%d\", \"names\": [\"j\"], \"level\": \"COUNTY\", \"parent\": \"j%d\" },"
                .formatted(index, (index + 1) % 20_000));
      }
      units.setCharAt(units.length() - 1, ']');

      assertThat(problems(units.append("}").toString(), FileFormat.JSON))
          .singleElement()
          .asString()
          .startsWith(
              "r.yaml:1: jurisdictions[0].parent: A jurisdiction must not be above itself: j0 → j1 → ");
    }
  }

  @Nested
  class Assignments {

    @Test
    void of_one_person_to_one_post_do_not_overlap() {
      assertThat(with("2022-01-01/2023-01-01", "2022-01-01/2023-01-02"))
          .containsExactly(
              "r.yaml:14: assignments[1].during: P-1 must hold UNIT_CDO in health once at a time,"
                  + " but 2023-01-01/.. overlaps with A-1: 2022-01-01/2023-01-02");
    }

    @Test
    void to_another_post_may_overlap() {
      assertThat(with(
              "id: A-2, person: P-1, role: UNIT_CDO, unit: health, during: 2023-01-01",
              "id: A-2, person: P-1, role: DATA_OFFICER, unit: health, during: 2022-01-01"))
          .isEmpty();
    }

    @Test
    void do_not_end_before_they_start() {
      assertThat(with("2022-01-01/2023-01-01", "2022-01-01/2021-01-01"))
          .containsExactly(
              "r.yaml:13: assignments[0].during: DateRange end must be after its start,"
                  + " but was: '2022-01-01/2021-01-01'");
    }
  }

  private static List<String> with(String found, String replacement) {
    assertThat(GOOD).contains(found);
    int start = GOOD.indexOf(found);
    return problems(
        GOOD.substring(0, start) + replacement + GOOD.substring(start + found.length()));
  }

  private static List<String> problems(String text) {
    return problems(text, FileFormat.YAML);
  }

  private static List<String> problems(String text, FileFormat format) {
    ByteArrayInputStream stream = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return Problems.of(() -> RegisterReader.standard().read(stream, "r.yaml", format));
  }
}
