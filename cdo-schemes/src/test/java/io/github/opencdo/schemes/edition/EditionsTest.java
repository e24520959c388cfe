package io.github.opencdo.schemes.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.scheme.Priority;
import io.github.opencdo.model.scheme.SchemeStatus;
import io.github.opencdo.model.source.Citation;
import io.github.opencdo.model.source.ClausePath;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.model.time.DateRange;
import io.github.opencdo.schemes.provider.SchemeHeading;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EditionsTest {

  private static final JurisdictionId TOWN = JurisdictionId.of("town");

  @Nested
  class Status {

    @ParameterizedTest
    @EnumSource(names = "DRAFT", mode = EnumSource.Mode.EXCLUDE)
    void is_in_force_during_its_validity_whatever_came_later(SchemeStatus status) {
      SchemeHeading edition = edition("town-2022", "2022-01-01/2024-01-01").toBuilder()
          .status(status)
          .build();

      assertThat(on("2023-12-31", edition))
          .isEqualTo("In force in town on 2023-12-31: town-2022 (2022-01-01/2024-01-01)");
    }

    @Test
    void of_a_draft_never_is() {
      assertThat(on("2023-01-01", draft("town-2022", "2022-01-01/..")))
          .isEqualTo("No edition is in force in town on 2023-01-01; before: none; after: none");
    }
  }

  @Nested
  class Nearest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2019-12-31 | before: none; after: town-2020 (2020-01-01/2021-01-01)
        2021-01-01 | before: town-2020 (2020-01-01/2021-01-01); after: town-2022 (2022-01-01/2023-01-01)
        2023-01-01 | before: town-2022 (2022-01-01/2023-01-01); after: town-2022 (2024-01-01/2025-01-01)
        2025-01-01 | before: town-2022 (2024-01-01/2025-01-01); after: none
        """)
    void are_named_before_and_after(String day, String nearest) {
      assertThat(on(
              day,
              edition("town-2022", "2022-01-01/2023-01-01", "2024-01-01/2025-01-01"),
              edition("town-2020", "2020-01-01/2021-01-01")))
          .endsWith("; " + nearest);
    }

    @Test
    void are_those_of_the_jurisdiction_only() {
      SchemeHeading other = edition("city-2020", "2020-01-01/..").toBuilder()
          .jurisdictions(List.of(JurisdictionId.of("city")))
          .build();

      assertThat(on("2022-01-01", other)).endsWith("before: none; after: none");
    }
  }

  @Nested
  class Successor {

    private final SchemeHeading replaced = edition("town-2022", "2022-01-01/..").toBuilder()
        .successor(SchemeId.of("town-2024"))
        .build();

    @Test
    void takes_over_on_its_first_day() {
      SchemeHeading successor = edition("town-2024", "2024-01-01/..");

      assertThat(on("2023-12-31", replaced, successor))
          .endsWith("town-2022 (2022-01-01/2024-01-01)");
      assertThat(on("2024-01-01", replaced, successor)).endsWith("town-2024 (2024-01-01/..)");
    }

    @Test
    void ends_nothing_while_it_is_a_draft_or_unknown() {
      assertThat(on("2024-01-01", replaced, draft("town-2024", "2024-01-01/..")))
          .endsWith("town-2022 (2022-01-01/..)");
      assertThat(on("2024-01-01", replaced)).endsWith("town-2022 (2022-01-01/..)");
    }

    @ParameterizedTest
    @CsvSource({"2022-01-01/..", "2021-01-01/..", "../.."})
    void begins_later_than_what_it_replaces(String during) {
      assertThatExceptionOfType(SuccessorOrderException.class)
          .isThrownBy(() -> Editions.of(List.of(replaced, edition("town-2024", during))))
          .withMessage(
              "The successor of an edition must begin after it,"
                  + " but town-2024 (%s) does not begin after town-2022 (2022-01-01/..)",
              during)
          .satisfies(e -> assertThat(List.of(e.getId(), e.getSuccessor()))
              .containsExactly(SchemeId.of("town-2022"), SchemeId.of("town-2024")));
    }
  }

  @Nested
  class Overlap {

    private final SchemeHeading plan = edition("town-2022", "2022-01-01/..");
    private final SchemeHeading rules = edition("town-2023", "2023-01-01/..");

    @Test
    void is_refused() {
      assertThatExceptionOfType(OverlappingEditionsException.class)
          .isThrownBy(() -> Editions.of(List.of(rules, plan)))
          .withMessage("Editions in town must not overlap unless one cites a higher priority,"
              + " but town-2023 (2023-01-01/..) overlaps with town-2022 (2022-01-01/..)")
          .satisfies(e -> assertThat(e.getJurisdiction()).isEqualTo(TOWN))
          .satisfies(e -> assertThat(e.getEditions()).hasSize(2));
    }

    @Test
    void is_refused_where_both_cite_the_same_priority() {
      assertThatExceptionOfType(OverlappingEditionsException.class)
          .isThrownBy(() -> Editions.of(List.of(ranked(rules, 1), ranked(plan, 1))));
    }

    @Test
    void is_decided_by_the_higher_priority_where_both_are_in_force() {
      assertThat(on("2022-12-31", plan, ranked(rules, 1))).contains("In force", "town-2022");
      assertThat(on("2023-01-01", plan, ranked(rules, 1))).contains("In force", "town-2023");
      assertThat(on("2023-01-01", ranked(plan, 2), ranked(rules, 1)))
          .contains("In force", "town-2022");
    }

    @Test
    void is_no_matter_with_a_draft_or_another_jurisdiction() {
      SchemeHeading other =
          rules.toBuilder().jurisdictions(List.of(JurisdictionId.of("city"))).build();

      assertThat(on("2023-01-01", plan, other, draft("town-2024", "2022-01-01/..")))
          .contains("In force", "town-2022");
    }

    @Test
    void with_what_it_is_founded_on_is_ambiguous() {
      SchemeHeading founded =
          rules.toBuilder().addParents(SchemeId.of("between-2022")).build();
      SchemeHeading between = edition("between-2022", "2020-01-01/2020-02-01").toBuilder()
          .addParents(plan.getId(), SchemeId.of("elsewhere-2020"))
          .build();

      assertThat(on("2023-06-01", founded, between, plan))
          .isEqualTo("Several editions are in force in town on 2023-06-01 and none prevails:"
              + " town-2022 (2022-01-01/..), town-2023 (2023-01-01/..)");
      assertThat(on("2023-06-01", ranked(founded, 1), between, plan))
          .contains("In force", "town-2023");
    }
  }

  @Nested
  class Issuers {

    @Test
    void have_it_in_force_in_each_of_their_jurisdictions() {
      SchemeHeading joint = edition("joint-2022", "2022-01-01/..").toBuilder()
          .addJurisdictions(JurisdictionId.of("city"))
          .build();

      assertThat(Editions.of(List.of(joint))
              .inForce(JurisdictionId.of("city"), LocalDate.of(2022, 1, 1))
              .get()
              .getScheme())
          .isEqualTo(joint.getId());
      assertThat(on("2022-01-01", joint)).contains("In force", "joint-2022");
    }
  }

  @Nested
  class Result {

    @Test
    void gives_the_one_edition() {
      InForce result = inForce("2022-01-01", edition("town-2022", "2022-01-01/.."));

      assertThat(result.find()).contains(result.get());
      assertThat(result.get().getScheme()).isEqualTo(SchemeId.of("town-2022"));
    }

    @Test
    void refuses_to_give_none_or_one_of_several() {
      InForce none = inForce("2021-01-01", edition("town-2022", "2022-01-01/.."));

      assertThat(none.find()).isEmpty();
      assertThatExceptionOfType(UnresolvedEditionException.class)
          .isThrownBy(none::get)
          .withMessage(none.toString())
          .satisfies(e -> assertThat(e.getResult()).isEqualTo(none));
    }
  }

  private static String on(String day, SchemeHeading... headings) {
    return inForce(day, headings).toString();
  }

  private static InForce inForce(String day, SchemeHeading... headings) {
    return Editions.of(List.of(headings)).inForce(TOWN, LocalDate.parse(day));
  }

  private static SchemeHeading edition(String id, String... validity) {
    return SchemeHeading.builder()
        .id(SchemeId.of(id))
        .status(SchemeStatus.IN_FORCE)
        .addJurisdictions(TOWN)
        .validity(Stream.of(validity).map(DateRange::parse).toList())
        .build();
  }

  private static SchemeHeading draft(String id, String during) {
    return edition(id, during).toBuilder().status(SchemeStatus.DRAFT).build();
  }

  private static SchemeHeading ranked(SchemeHeading edition, int rank) {
    return edition.toBuilder()
        .priority(Priority.builder()
            .rank(rank)
            .citation(Citation.of("城府〔2023〕1号", ClausePath.of("五")))
            .build())
        .build();
  }
}
