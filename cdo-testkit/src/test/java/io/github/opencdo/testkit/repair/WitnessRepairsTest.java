package io.github.opencdo.testkit.repair;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import io.github.opencdo.model.requirement.MirrorRequirement;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.reports.explanation.Effect;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.schemes.reading.FileFormat;
import io.github.opencdo.schemes.reading.SchemeReader;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import io.github.opencdo.testkit.witness.Witness;
import io.github.opencdo.testkit.witness.Witnesses;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an explanation names for the breach of each requirement of the five schemes, and of one with all else. */
class WitnessRepairsTest {

  private static final Set<Effect> TRIED =
      EnumSet.of(Effect.SATISFIES, Effect.CLEARS, Effect.EASES);
  private static final String OTHER_WAYS = "/io/github/opencdo/testkit/witness/other-ways.yaml";
  private static final SchemeRegistry SCHEMES = SchemeRegistry.discover();
  private static final List<Repair> ALL = Stream.concat(
          SCHEMES.ids().stream().map(SCHEMES::get), Stream.of(otherWays()))
      .flatMap(WitnessRepairsTest::repairs)
      .toList();

  private static Scheme otherWays() {
    return SchemeReader.standard()
        .read(
            WitnessRepairsTest.class.getResourceAsStream(OTHER_WAYS), OTHER_WAYS, FileFormat.YAML);
  }

  private static Stream<Repair> repairs(Scheme scheme) {
    Assessor assessor = Assessor.of(scheme);
    return Witnesses.of(scheme).stream()
        .filter(witness -> witness.getViolating().isPresent())
        .flatMap(witness -> repair(assessor, witness));
  }

  private static Stream<Repair> repair(Assessor assessor, Witness witness) {
    Assessment assessment =
        assessor.assess(witness.getViolating().orElseThrow(), witness.getAsOf());
    return assessment.findings(Outcome.VIOLATED).stream()
        .filter(each -> each.getKey().getProvision().equals(witness.getProvision()))
        .filter(each -> each.getKey().getRequirement().startsWith(witness.getRequirement())
            || witness.getRequirement().startsWith("mirror"))
        .limit(1)
        .map(each -> Repair.of(assessor, assessment, each));
  }

  static List<Repair> all() {
    return ALL;
  }

  static Stream<Repair> tried() {
    return ALL.stream().filter(each -> TRIED.contains(each.explanation().getEffect()));
  }

  static Stream<Repair> untried() {
    return ALL.stream().filter(each -> !TRIED.contains(each.explanation().getEffect()));
  }

  @Test
  void requirements_of_every_type_are_among_them() {
    Set<Class<?>> types = Arrays.stream(
            Requirement.class.getAnnotation(JsonSubTypes.class).value())
        .map(JsonSubTypes.Type::value)
        .filter(type -> type != MirrorRequirement.class)
        .collect(Collectors.toSet());

    assertThat(ALL.stream()
            .map(
                each -> each.assessor().findRequirement(each.finding().getKey()).orElseThrow()))
        .hasSizeGreaterThan(500)
        .<Class<?>>extracting(each ->
            types.stream().filter(type -> type.isInstance(each)).findFirst().orElseThrow())
        .containsAll(types);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tried")
  void the_changes_bring_about_what_they_promise(Repair repair) {
    assertThat(repair.effectOf(repair.changes())).isEqualTo(repair.explanation().getEffect());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tried")
  void no_part_of_the_changes_brings_about_as_much(Repair repair) {
    assertThat(repair.parts())
        .isNotEmpty()
        .allSatisfy(part ->
            assertThat(repair.effectOf(part)).isGreaterThan(repair.explanation().getEffect()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("untried")
  void only_what_was_due_by_a_day_is_beyond_help(Repair repair) {
    assertThat(repair.explanation().getEffect()).isEqualTo(Effect.TOO_LATE);
    assertThat(repair
            .assessor()
            .findRequirement(repair.finding().getKey())
            .orElseThrow()
            .findDue())
        .isPresent();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void every_breach_has_something_to_be_done_in_both_languages(Repair repair) {
    assertThat(repair.sentences())
        .isNotEmpty()
        .noneMatch(String::isBlank)
        .noneMatch(sentence -> sentence.contains("{") || sentence.contains("new-"));
  }
}
