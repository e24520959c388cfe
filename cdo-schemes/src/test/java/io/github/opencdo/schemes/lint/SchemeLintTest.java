package io.github.opencdo.schemes.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.BodyFunction;
import io.github.opencdo.model.organisation.BodyId;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.scheme.ListedUnit;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.scope.ListedUnits;
import io.github.opencdo.model.scope.UnitGroup;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.schemes.bundled.BundledSchemeProvider;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SchemeLintTest {

  private static final Scheme HUIZHOU = scheme("huizhou-2022");

  @Nested
  class Dates {

    @Test
    void puning_wants_plans_and_contacts_before_its_notice_was_issued() {
      assertThat(lines(scheme("puning-2023")))
          .contains("PN-083: Due on 2023-10-20, before the document was issued on 2023-10-24");
    }

    @Test
    void huizhous_bureau_reports_on_the_day_on_which_it_still_receives() {
      assertThat(lines(HUIZHOU))
          .containsExactly(
              "HZ-086: Due on 2023-04-30, the same day as HZ-085, on which it reports");
    }

    @Test
    void warnings_speak_chinese() {
      assertThat(SchemeLint.standard().check(HUIZHOU))
          .extracting(warning -> warning.message(Locale.SIMPLIFIED_CHINESE))
          .containsExactly("期限 2023-04-30 与其汇总对象 HZ-085 为同一天");
    }
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
          .isEmpty();
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
          .select(ListedUnits.of(List.of()))
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
    return SchemeLint.standard().check(scheme).stream()
        .map(LintWarning::toString)
        .toList();
  }
}
