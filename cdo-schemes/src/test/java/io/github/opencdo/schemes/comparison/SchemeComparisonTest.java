package io.github.opencdo.schemes.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.document.DocumentType;
import io.github.opencdo.model.requirement.ContentRequirement;
import io.github.opencdo.model.requirement.MirrorRequirement;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.role.RoleType;
import io.github.opencdo.model.scheme.DefaultHolder;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scheme.Strictness;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.scope.Strength;
import io.github.opencdo.model.scope.UnitGroup;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

class SchemeComparisonTest {

  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Scheme HUIZHOU = SchemeRegistry.discover().get(SchemeId.of("huizhou-2022"));
  private static final SchemeComparison SELF = SchemeComparison.of(HUIZHOU, HUIZHOU);
  private static final Provision POST = HUIZHOU.getProvisions().stream()
      .filter(each -> each.getId().getText().equals("HZ-015"))
      .findFirst()
      .orElseThrow();
  private static final Map<Strictness, Strictness> MIRROR = Map.of(
      Strictness.EQUAL, Strictness.EQUAL,
      Strictness.TIGHTENS, Strictness.RELAXES,
      Strictness.RELAXES, Strictness.TIGHTENS,
      Strictness.INCOMPARABLE, Strictness.INCOMPARABLE);

  /** In each line the first requirement asks more than the second. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      coverage: { levels: [COUNTY] }                                            | coverage: { levels: [PREFECTURE, COUNTY] }
      coverage: { excludedKinds: [ENTERPRISE, OTHER] }                       | coverage: { excludedKinds: [ENTERPRISE] }
      body: { function: LEAD, party: 'body:b', force: MUST }                    | body: { function: LEAD, party: 'body:b', force: MAY }
      cardinality: { posts: [{ roles: [A], count: 1..1 }] }                     | cardinality: { posts: [{ roles: [A], count: 1..2 }] }
      cardinality: { posts: [{ roles: [A], count: 2..3 }] }                     | cardinality: { posts: [{ roles: [A], count: 1..* }] }
      cardinality: { posts: [{ roles: [A], count: 1..1 }] }                     | cardinality: { posts: [{ roles: [A], count: 1..1 }, { roles: [B], count: 1..1 }] }
      cardinality: { posts: [{ roles: [A], count: 1..1 }], due: { fixed: 2022-01-01 } } | cardinality: { posts: [{ roles: [A], count: 1..1 }], due: { fixed: 2022-02-01 } }
      holder: { roles: [A, B], criterion: { holds: C } }                        | holder: { roles: [A], criterion: { holds: C } }
      holder: { roles: [A], criterion: { all-of: [{ holds: B }, { holds: C }] } } | holder: { roles: [A], criterion: { holds: C } }
      holder: { roles: [A], criterion: { holds: C } }                           | holder: { roles: [A], criterion: { any-of: [{ holds: B }, { holds: C }] } }
      holder: { roles: [A], criterion: { position: { ranks: [PRINCIPAL] } } }   | holder: { roles: [A], criterion: { position: { ranks: [PRINCIPAL, DEPUTY] } } }
      holder: { roles: [A], criterion: { position: { ranks: [PRINCIPAL] } } }   | holder: { roles: [A], criterion: { position: {} } }
      holder: { roles: [A], criterion: { position: { ranks: [PRINCIPAL] } } }   | holder: { roles: [A], criterion: { position: { atLeast: DEPUTY } } }
      holder: { roles: [A], criterion: { position: { atLeast: DEPUTY } } }      | holder: { roles: [A], criterion: { position: { atLeast: ORGAN_HEAD } } }
      cardinality: { posts: [{ roles: [A], count: 1..1, units: [areas] }] }     | cardinality: { posts: [{ roles: [A], count: 1..2, units: [areas] }] }
      cardinality: { posts: [{ roles: [A], count: 1..1 }] }                     | cardinality: { posts: [{ roles: [A], count: open }] }
      composition: { body: 'body:b', size: 8..10 }                              | composition: { body: 'body:b', size: 8..12 }
      artefact: { artefact: A, due: { yearly: { by: --06-30, firstYear: 2022, every: 2 } } } | artefact: { artefact: A, due: { yearly: { by: --06-30, firstYear: 2024, every: 2 } } }
      holder: { roles: [A], criterion: { experience: { field: DATA, years: 5 } } } | holder: { roles: [A], criterion: { experience: { field: DATA, years: 3 } } }
      appointment: { roles: [A], acts: [APPOINT, REMOVE], authority: own-unit } | appointment: { roles: [A], acts: [APPOINT], authority: own-unit }
      line: { roles: [A], relation: ASSISTS, targets: ['body:b', 'body:c'] }    | line: { roles: [A], relation: ASSISTS, targets: ['body:b'] }
      submission: { document: D, to: ['body:b', 'body:c'], purpose: FILE }      | submission: { document: D, to: ['body:b'], purpose: FILE }
      submission: { document: D, to: ['body:b'], purpose: FILE, due: { within: { days: 10, unit: CALENDAR_DAYS } } } | submission: { document: D, to: ['body:b'], purpose: FILE, due: { within: { days: 10, unit: WORKING_DAYS } } }
      duty: { by: [own-unit], areas: [STRATEGY, SECURITY] }                     | duty: { by: [own-unit], areas: [STRATEGY] }
      power: { power: VETO, over: P, holders: ['body:b'] }                      | power: { power: VETO, over: P, holders: ['body:b', 'body:c'] }
      power: { power: VETO, over: P, holders: ['body:b'] }                      | power: { power: VETO, over: P, stages: [REVIEW], holders: ['body:b'] }
      artefact: { artefact: A, due: { yearly: { by: --06-30, firstYear: 2023 } } } | artefact: { artefact: A, due: { yearly: { by: --12-31, firstYear: 2024 } } }
      resource: { resources: [STAFF], rule: FORBID }                            | resource: { resources: [STAFF], rule: FORBID, limit: 2 }
      content: { document: D, parts: [A, B], seals: [own-unit] }                | content: { document: D, parts: [A] }
      target: { metric: M, comparison: AT_LEAST, value: 90 }                    | target: { metric: M, comparison: AT_LEAST, value: 80 }
      target: { metric: M, comparison: AT_MOST, value: 5 }                      | target: { metric: M, comparison: AT_MOST, value: 8 }
      cadence: { activity: A, count: 2, due: { periodic: { every: QUARTER, from: 2023-01-01 } } } | cadence: { activity: A, due: { periodic: { every: YEAR, from: 2023-01-01 } } }
      remedy: { case: C, due: { within: { days: 5, unit: WORKING_DAYS } } }     | remedy: { case: C, due: { within: { days: 10, unit: WORKING_DAYS } } }
      convening: { activity: A, participants: [own-unit, 'body:b'], topics: [X, Y] } | convening: { activity: A, participants: [own-unit], topics: [X] }
      evaluation: { thirdParty: true, due: { window: { first: 2022-02-01, last: 2022-02-10 } } } | evaluation: { due: { window: { first: 2022-01-01, last: 2022-03-01 } } }
      indicator: { sheet: S, parts: [A, B] }                                    | indicator: { sheet: S, parts: [A] }
      consequence: { consequence: BONUS, grounded: true }                       | consequence: { consequence: BONUS }
      duty: { for: { units: [areas, departments] }, by: [own-unit], areas: [STRATEGY] } | duty: { for: { units: [areas] }, by: [own-unit], areas: [STRATEGY] }
      duty: { for: { units: [areas] }, by: [own-unit], areas: [STRATEGY] }      | duty: { for: { units: [areas], phases: [full], after: E }, by: [own-unit], areas: [STRATEGY] }
      """)
  void one_asks_more_than_the_other(String stricter, String looser) {
    assertThat(SELF.compare(read(stricter), read(looser))).isEqualTo(Strictness.TIGHTENS);
    assertThat(SELF.compare(read(looser), read(stricter))).isEqualTo(Strictness.RELAXES);
  }

  /** Of the two in each line nobody can say which asks more. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      cardinality: { posts: [{ roles: [A], count: 1..1 }] }      | cardinality: { posts: [{ roles: [B], count: 1..1 }] }
      cardinality: { posts: [{ roles: [A], count: 1..2 }] }      | cardinality: { posts: [{ roles: [A], count: 2..3 }] }
      artefact: { artefact: A }                                  | artefact: { artefact: A, due: { fixed: 2022-01-01 } }
      artefact: { artefact: A, due: { fixed: 2022-01-01 } }      | artefact: { artefact: A, due: { blank: 2022 } }
      submission: { document: D, to: ['body:b'], purpose: FILE, due: { within: { days: 12, unit: CALENDAR_DAYS } } } | submission: { document: D, to: ['body:b'], purpose: FILE, due: { within: { days: 10, unit: WORKING_DAYS } } }
      coverage: { for: { units: [areas, departments] } }         | coverage: { for: { units: [areas] } }
      duty: { by: [own-unit], areas: [STRATEGY] }                | duty: { for: { units: [areas] }, by: [own-unit], areas: [STRATEGY] }
      artefact: { artefact: A, due: { yearly: { by: --06-30, firstYear: 2023, every: 2 } } } | artefact: { artefact: A, due: { yearly: { by: --06-30, firstYear: 2024, every: 2 } } }
      artefact: { artefact: A, due: { within: { days: 5, unit: WORKING_DAYS } } } | artefact: { artefact: A, due: { within: { period: P3M } } }
      cardinality: { posts: [{ roles: [A], count: 1..1 }] }      | cardinality: { posts: [{ roles: [A], count: 1..1 }, { roles: [A], count: 2..2, units: [areas] }] }
      line: { roles: [A], relation: ASSISTS, targets: ['body:b', 'body:c'], anyTarget: true } | line: { roles: [A], relation: ASSISTS, targets: ['body:b'] }
      duty: { by: [own-unit], areas: [STRATEGY], items: [{ zh-CN: 乙, en: b }, { zh-CN: 甲, en: a }] } | duty: { by: [own-unit], areas: [STRATEGY], items: [{ zh-CN: 甲, en: a }] }
      cadence: { activity: A, count: 2, discretion: [own-unit] } | cadence: { activity: A, count: 1 }
      cadence: { activity: A, count: 3 }                         | cadence: { activity: B, count: 2 }
      target: { metric: M, comparison: AT_LEAST, value: 90 }     | target: { metric: M, comparison: AT_MOST, value: 80 }
      resource: { resources: [STAFF], rule: REQUIRE, limit: 1 }  | resource: { resources: [STAFF], rule: REQUIRE, limit: 2 }
      artefact: { artefact: A, force: GOAL }                     | artefact: { artefact: A, force: ENCOURAGED }
      artefact: { artefact: A }                                  | duty: { by: [own-unit], areas: [STRATEGY] }
      """)
  void neither_asks_more(String one, String other) {
    assertThat(SELF.compare(read(one), read(other))).isEqualTo(Strictness.INCOMPARABLE);
    assertThat(SELF.compare(read(other), read(one))).isEqualTo(Strictness.INCOMPARABLE);
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void every_provision_is_equal_to_itself(Scheme scheme) {
    SchemeComparison comparison = SchemeComparison.of(scheme, scheme);

    assertThat(scheme.getProvisions())
        .allSatisfy(each -> assertThat(comparison.compare(each, each)).isEqualTo(Strictness.EQUAL));
  }

  @Test
  void who_asks_more_is_asked_less() {
    List<Requirement> all = schemes()
        .flatMap(scheme -> scheme.getProvisions().stream())
        .flatMap(provision -> provision.getRequirements().stream())
        .toList();

    assertThat(all).hasSizeGreaterThan(500);
    for (Requirement one : all) {
      assertThat(all)
          .allSatisfy(other ->
              assertThat(SELF.compare(one, other)).isEqualTo(MIRROR.get(SELF.compare(other, one))));
    }
  }

  @ParameterizedTest
  @MethodSource("mirrors")
  void a_mirror_asks_less_where_there_is_less_to_copy(Scheme scheme, Provision mirror) {
    List<Provision> others =
        scheme.getProvisions().stream().filter(each -> !isCopied(each, mirror)).toList();
    Scheme less = scheme.toBuilder().provisions(others).build();

    assertThat(SchemeComparison.of(less, scheme).compare(mirror, mirror))
        .isEqualTo(Strictness.RELAXES);
  }

  @Test
  void a_group_that_is_bound_less_relaxes_what_is_asked_of_it() {
    List<UnitGroup> groups = HUIZHOU.getGroups().stream()
        .map(each -> each.toBuilder().strength(Strength.ENCOURAGED).build())
        .toList();
    Scheme encouraged = HUIZHOU.toBuilder().groups(groups).build();

    assertThat(SchemeComparison.of(encouraged, HUIZHOU).compare(POST, POST))
        .isEqualTo(Strictness.RELAXES);
  }

  @Test
  void a_form_that_is_defined_anew_is_another_one() {
    Provision content = HUIZHOU.getProvisions().stream()
        .filter(
            each -> each.getRequirements().stream().anyMatch(ContentRequirement.class::isInstance))
        .findFirst()
        .orElseThrow();
    List<DocumentType> forms = HUIZHOU.getDocuments().stream()
        .map(each -> each.toBuilder().parts(List.of()).build())
        .toList();
    Scheme other = HUIZHOU.toBuilder().documents(forms).build();

    assertThat(SchemeComparison.of(other, HUIZHOU).compare(content, content))
        .isEqualTo(Strictness.INCOMPARABLE);
    assertThat(SchemeComparison.of(other, HUIZHOU).compare(POST, POST)).isEqualTo(Strictness.EQUAL);
  }

  @Test
  void a_holder_by_default_makes_the_post_another_one() {
    DefaultHolder holder = DefaultHolder.builder()
        .role(RoleCode.of("GOVERNMENT_CDO"))
        .addUnits(GroupId.of("city-government"))
        .build();
    Scheme other = HUIZHOU.toBuilder().addDefaults(holder).build();

    assertThat(SchemeComparison.of(other, HUIZHOU).compare(POST, POST))
        .isEqualTo(Strictness.INCOMPARABLE);
  }

  @Test
  void posts_that_are_forbidden_are_all_posts_of_the_scheme() {
    Provision levels = HUIZHOU.getProvisions().stream()
        .filter(each -> each.getId().getText().equals("HZ-006"))
        .findFirst()
        .orElseThrow();
    RoleType role = RoleType.of(RoleCode.of("STREET_CDO"), LocalizedText.of("街道", "street"));
    Scheme more = HUIZHOU.toBuilder().addRoles(role).build();

    assertThat(SchemeComparison.of(more, HUIZHOU).compare(levels, levels))
        .isEqualTo(Strictness.TIGHTENS);
  }

  static Stream<Arguments> mirrors() {
    return schemes()
        .flatMap(scheme -> scheme.getProvisions().stream()
            .filter(each ->
                each.getRequirements().stream().anyMatch(MirrorRequirement.class::isInstance))
            .filter(each ->
                scheme.requirementsOf(each).size() >= each.getRequirements().size())
            .map(each -> Arguments.of(scheme, each)));
  }

  private static boolean isCopied(Provision provision, Provision mirror) {
    return mirror.getRequirements().stream()
        .anyMatch(each -> each instanceof MirrorRequirement requirement
            && requirement.getOf().contains(provision.getId()));
  }

  static Stream<Scheme> schemes() {
    SchemeRegistry registry = SchemeRegistry.discover();
    return registry.ids().stream().map(registry::get);
  }

  private static Requirement read(String yaml) {
    return YAML.readValue(yaml, Requirement.class);
  }
}
