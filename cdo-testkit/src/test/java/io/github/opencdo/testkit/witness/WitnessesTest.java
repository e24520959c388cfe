package io.github.opencdo.testkit.witness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.finding.Severity;
import io.github.opencdo.schemes.reading.FileFormat;
import io.github.opencdo.schemes.reading.RegisterReader;
import io.github.opencdo.schemes.reading.SchemeReader;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What the engine says of the witnesses of the five schemes, and of one with all else. */
class WitnessesTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Set<Force> FREE = Set.of(Force.MAY, Force.NONE);
  private static final SchemeRegistry REGISTRY = SchemeRegistry.discover();
  private static final Map<SchemeId, Scheme> SCHEMES = Stream.concat(
          REGISTRY.ids().stream().map(REGISTRY::get), Stream.of(otherWays()))
      .collect(Collectors.toMap(Scheme::getId, scheme -> scheme, (one, two) -> one, TreeMap::new));
  private static final List<Played> ALL =
      SCHEMES.values().stream().flatMap(scheme -> Played.of(scheme).stream()).toList();

  // Besides permissions: meetings of which nothing is asked, scores on sheets that no text prints,
  // hands-on responsibility, mirrors of what the scheme says itself, and what volunteers may leave.
  private static final String UNBREAKABLE = """
      huizhou-2022  : MUST HZ-039 mirror, MUST HZ-070 convening, MUST HZ-076 indicator
      puning-2023   : MAY PN-011 holder, MAY PN-023 holder, MAY PN-034 cardinality, \
                      MAY PN-035 cardinality, MAY PN-077 cadence, MAY PN-081 convening, \
                      MUST PN-095 indicator
      shandong-2025 : MUST SD-025 line, NONE SD-027 duty, MUST SD-070 indicator, \
                      MAY SD-072 consequence, MAY SD-073 consequence
      suining-draft : MAY SN-027 holder, MUST SN-059 mirror, MAY SN-087 resource, \
                      NONE SN-099 content, NONE SN-099 content/sheet, MAY SN-111 content, \
                      NONE SN-141 indicator
      yichang-2022  : MUST YC-019 mirror, MUST YC-032 mirror, MUST YC-067 indicator
      small-2022    : MUST XC-016 content, MUST XC-057 cardinality
      """;

  // A requirement and another that is broken with it: the same thing by another day, of somebody
  // else, or counted.
  private static final String TOGETHER = """
      huizhou-2022  : HZ-003>HZ-028, HZ-007>HZ-078, HZ-010>HZ-089, HZ-012>HZ-038, HZ-013>HZ-047, \
                      HZ-015>HZ-021, HZ-015>HZ-027, HZ-021>HZ-027, HZ-027>HZ-017, HZ-028>HZ-003, \
                      HZ-029>HZ-030, HZ-029>HZ-034, HZ-029>HZ-035, HZ-030>HZ-029, HZ-030>HZ-036, \
                      HZ-034>HZ-029, HZ-035>HZ-029, HZ-038>HZ-012, HZ-040>HZ-046, HZ-047>HZ-013, \
                      HZ-078>HZ-007, HZ-089>HZ-010
      puning-2023   : PN-003>PN-008, PN-006>PN-070, PN-008>PN-003, PN-014>PN-009, PN-015>PN-019, \
                      PN-019>PN-015, PN-020>PN-103, PN-026>PN-021, PN-027>PN-033, PN-033>PN-027, \
                      PN-037>PN-021, PN-059>PN-075, PN-061>PN-075, PN-070>PN-006, PN-072>PN-006, \
                      PN-103>PN-020
      shandong-2025 : SD-007>SD-012, SD-007>SD-017, SD-010>SD-017, SD-012>SD-007, SD-012>SD-017, \
                      SD-017>SD-007, SD-017>SD-012, SD-021>SD-020, SD-024>SD-007
      suining-draft : SN-004>SN-011, SN-011>SN-004, SN-012>SN-004, SN-014>SN-004, SN-015>SN-024, \
                      SN-017>SN-015, SN-024>SN-015, SN-069>SN-070, SN-070>SN-069, SN-091>SN-116, \
                      SN-116>SN-091
      yichang-2022  : YC-010>YC-075, YC-013>YC-080, YC-020>YC-026, YC-026>YC-020, YC-033>YC-039, \
                      YC-039>YC-033, YC-055>YC-072, YC-067>YC-068, YC-068>YC-067, YC-072>YC-055, \
                      YC-075>YC-010, YC-076>YC-080, YC-080>YC-076
      small-2022    : XC-020>XC-041, XC-026>XC-027, XC-040>XC-041, XC-045>XC-049, \
                      XC-049>XC-045
      """;

  private static Scheme otherWays() {
    String name = "other-ways.yaml";
    return SchemeReader.standard()
        .read(WitnessesTest.class.getResourceAsStream(name), name, FileFormat.YAML);
  }

  static Set<SchemeId> schemes() {
    return SCHEMES.keySet();
  }

  static List<Played> all() {
    return ALL;
  }

  static Stream<Played> permissions() {
    return ALL.stream().filter(each -> FREE.contains(each.force()));
  }

  static Stream<Played> breakable() {
    return ALL.stream().filter(each -> each.witness().getViolating().isPresent());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("schemes")
  void every_requirement_has_a_witness(SchemeId id) {
    Scheme scheme = SCHEMES.get(id);
    List<String> wanted = scheme.getProvisions().stream()
        .flatMap(provision -> provision.getRequirements().stream()
            .map(each -> provision.getId() + " " + each.qualifiedName()))
        .toList();

    assertThat(Played.of(scheme)).extracting(Played::name).containsExactlyElementsOf(wanted);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = ':', textBlock = UNBREAKABLE)
  void nothing_breaks_permissions_and_what_asks_for_nothing_that_is_on_record(
      SchemeId id, String requirements) {
    assertThat(Played.of(SCHEMES.get(id)))
        .filteredOn(each -> each.witness().getViolating().isEmpty())
        .extracting(Played::toString)
        .containsExactly(requirements.strip().split(" *, *"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("permissions")
  void a_permission_is_broken_only_where_it_wants_a_ground(Played played) {
    assertThat(played.witness().getViolating().isPresent()).isEqualTo(played.isGrounded());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void the_satisfying_register_satisfies_and_violates_nothing(Played played) {
    List<Finding> found = played.judge(played.witness().getSatisfying());

    assertThat(played.violated(found)).isEmpty();
    if (!isJudgedElsewhere(played)) {
      assertThat(played.own(found))
          .as("%s", played)
          .isNotEmpty()
          .extracting(Finding::getOutcome)
          .containsOnly(Outcome.SATISFIED);
    }
  }

  // What a mirror leaves to other rules is judged there.
  private static boolean isJudgedElsewhere(Played played) {
    return played.isMirror() && played.witness().getViolating().isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("breakable")
  void the_violating_register_violates_with_the_weight_of_the_force_and_nothing_undeclared(
      Played played) {
    List<Finding> found = played.judge(played.witness().getViolating().orElseThrow());
    Set<ProvisionId> declared = new HashSet<>(played.witness().getAlso());
    declared.add(played.witness().getProvision());

    assertThat(played.violated(found)).isSubsetOf(declared);
    assertThat(played.own(found))
        .as("%s", played)
        .filteredOn(finding -> finding.getOutcome() == Outcome.VIOLATED)
        .isNotEmpty()
        .extracting(Finding::getSeverity)
        .containsOnly(severity(played));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = ':', textBlock = TOGETHER)
  void what_breaks_together_is_listed(SchemeId id, String together) {
    Stream<String> pairs = Played.of(SCHEMES.get(id)).stream()
        .flatMap(each -> each.witness().getAlso().stream()
            .map(also -> each.witness().getProvision() + ">" + also));

    assertThat(pairs.distinct()).containsExactly(together.strip().split(" *, *"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void both_registers_can_be_written_and_read(Played played) {
    assertThat(read(played.witness().getSatisfying()))
        .isEqualTo(played.witness().getSatisfying());
    assertThat(played.witness().getViolating().map(WitnessesTest::read))
        .isEqualTo(played.witness().getViolating());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("schemes")
  void the_same_scheme_has_the_same_witnesses(SchemeId id) {
    assertThat(Witnesses.of(SCHEMES.get(id))).isEqualTo(Witnesses.of(SCHEMES.get(id)));
  }

  private static Register read(Register register) {
    byte[] file = JSON.writeValueAsBytes(register);
    return RegisterReader.standard()
        .read(new ByteArrayInputStream(file), "register.json", FileFormat.JSON);
  }

  // What may be granted may not be granted without its ground.
  private static Severity severity(Played played) {
    return played.isGrounded() ? Severity.ERROR : Severity.of(played.bindingForce());
  }
}
