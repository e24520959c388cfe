package io.github.opencdo.schemes.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.BodyFunction;
import io.github.opencdo.model.organisation.BodyId;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.scheme.ListedUnit;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.scope.ListedUnits;
import io.github.opencdo.model.scope.MatchingUnits;
import io.github.opencdo.model.scope.UnitGroup;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.schemes.bundled.BundledSchemeProvider;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class SchemeLintTest {

  private static final Scheme HUIZHOU = scheme("huizhou-2022");

  @ParameterizedTest
  @MethodSource("known")
  void the_five_schemes_have_exactly_the_known_warnings(String scheme, List<String> known) {
    assertThat(SchemeLint.standard().check(scheme(scheme)))
        .extracting(
            warning -> warning.getProvision().map(id -> id + " ").orElse("") + warning.getKey())
        .containsExactlyElementsOf(known);
  }

  static Stream<Arguments> known() {
    return Stream.of(
        arguments("huizhou-2022", List.of("HZ-086 due.sameDay")),
        arguments(
            "yichang-2022",
            List.of(
                "YC-074 due.sameDay",
                "YC-066 evaluation.self",
                "YC-066 evaluation.self",
                "YC-068 evaluation.self",
                "YC-080 evaluation.conflict")),
        // The text calls the officers of units and of enterprises by one title.
        arguments("shandong-2025", List.of("alias.ambiguous")),
        arguments("suining-draft", List.of()),
        arguments(
            "puning-2023",
            List.of(
                "PN-082 due.beforeIssue",
                "PN-083 due.beforeIssue",
                "PN-093 due.sameDay",
                "PN-103 lead.unlisted")));
  }

  @Test
  void warnings_quote_what_they_are_about() {
    assertThat(lines(scheme("puning-2023")))
        .contains(
            "PN-083: Due on 2023-10-20, before the document was issued on 2023-10-24",
            "PN-093: Due on 2023-12-31, the same day as PN-086, on which it reports",
            "PN-103: The body 普宁市政务服务数据管理局 leads, but is not in the list of units");
  }

  @Test
  void warnings_speak_chinese() {
    assertThat(SchemeLint.standard().check(HUIZHOU))
        .extracting(warning -> warning.message(Locale.SIMPLIFIED_CHINESE))
        .containsExactly("期限 2023-04-30 与其汇总对象 HZ-085 为同一天");
  }

  @Nested
  class Counts {

    @Test
    void of_the_text_and_of_the_list_are_compared() {
      List<UnitGroup> groups = HUIZHOU.getGroups().stream()
          .map(group -> group.getId().equals(GroupId.of("areas")) ? shortened(group) : group)
          .toList();

      assertThat(lines(HUIZHOU.toBuilder().groups(groups).build()))
          .contains("HZ-013: The text counts 3 units, but the list has 2");
    }

    @Test
    void of_punings_departments_are_compared() {
      Scheme puning = scheme("puning-2023");
      List<UnitGroup> groups = puning.getGroups().stream()
          .map(group -> group.getId().equals(GroupId.of("departments")) ? cut(group) : group)
          .toList();

      assertThat(lines(puning.toBuilder().groups(groups).build()))
          .contains("PN-103: The text counts 36 units, but the list has 35");
    }

    private static UnitGroup cut(UnitGroup group) {
      List<UnitId> units = ((ListedUnits) group.getSelect()).getUnits();
      return group.toBuilder()
          .select(ListedUnits.of(units.subList(1, units.size())))
          .build();
    }

    private static UnitGroup shortened(UnitGroup group) {
      return group.toBuilder()
          .select(ListedUnits.of(List.of(UnitId.of("hz-huicheng"), UnitId.of("hz-boluo"))))
          .build();
    }
  }

  @Nested
  class Unused {

    @Test
    void bodies_are_told() {
      Body archive = Body.builder().id(BodyId.of("archive")).addNames("档案馆").build();

      assertThat(lines(HUIZHOU.toBuilder().addBodies(archive).build()))
          .contains("Nothing refers to the body 'archive' (档案馆)");
    }

    @Test
    void bodies_may_be_used_through_their_function() {
      Body group = Body.builder()
          .id(BodyId.of("committee"))
          .addNames("党组")
          .addFunctions(BodyFunction.of("PARTY_COMMITTEE"))
          .build();

      assertThat(lines(scheme("shandong-2025").toBuilder().addBodies(group).build()))
          .noneMatch(line -> line.contains("committee"));
    }

    @Test
    void groups_and_units_are_told() {
      ListedUnit fire = ListedUnit.builder()
          .id(UnitId.of("fire"))
          .addNames("消防局")
          .kind(UnitKind.OTHER)
          .build();
      UnitGroup idle = UnitGroup.builder()
          .id(GroupId.of("idle"))
          .label(LocalizedText.of("闲置", "idle"))
          .select(MatchingUnits.builder().build())
          .build();

      assertThat(lines(HUIZHOU.toBuilder().addUnits(fire).addGroups(idle).build()))
          .contains("Nothing refers to the group 'idle'", "No group lists the unit 'fire'");
    }
  }

  @Test
  void warnings_survive_json() {
    LintWarning warning = SchemeLint.standard().check(HUIZHOU).get(0);
    JsonMapper mapper = JsonMapper.builder().build();

    assertThat(mapper.readValue(mapper.writeValueAsString(warning), LintWarning.class))
        .isEqualTo(warning);
  }

  private static Scheme scheme(String id) {
    return new BundledSchemeProvider().load(SchemeId.of(id));
  }

  private static List<String> lines(Scheme scheme) {
    return DoubtfulScheme.warnings(scheme);
  }
}
