package io.github.opencdo.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.Adaptation;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scope.Applicability;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.assessor.RequirementTypes;
import io.github.opencdo.rules.calendar.WorkingCalendars;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.spi.RequirementType;
import io.github.opencdo.schemes.reading.FileFormat;
import io.github.opencdo.schemes.reading.SchemeReader;
import io.github.opencdo.testkit.law.Laws;
import io.github.opencdo.testkit.sample.Sample;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * What every {@link RequirementType} of another project must hold (要求类型契约); extend it and supply the type,
 * a scheme that uses it, and two registers.
 *
 * @param <R> the type of its values
 */
public abstract class RequirementTypeContract<R extends Requirement> {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

  /** Starts a contract; subclasses supply the type, a scheme and two registers. */
  protected RequirementTypeContract() {}

  /** Supplies the type under test. */
  protected abstract RequirementType<R> type();

  /** Supplies a scheme with a requirement of the type. */
  protected abstract Scheme scheme();

  /** Supplies a register and a day on which it fulfils the requirements of the type. */
  protected abstract Sample satisfying();

  /** Supplies a register and a day on which it breaks a requirement of the type. */
  protected abstract Sample violating();

  @Test
  void required_the_type_can_be_used() {
    RequirementType<R> type = type();

    assertThatNoException()
        .as("Do what the message says: name, access or words of the type are not as they must be")
        .isThrownBy(() -> RequirementTypes.standard().with(type));
  }

  @Test
  void required_the_type_is_found_as_a_service() {
    assertThat(RequirementTypes.discover().further().values())
        .as(
            "Name %s in META-INF/services/%s and under 'provides' in module-info.java",
            type().getClass().getName(), RequirementType.class.getName())
        .anyMatch(found -> found.getClass().equals(type().getClass()));
  }

  @Test
  void required_the_scheme_uses_it_and_says_that_it_requires_it() {
    assertThat(values()).as("Supply a scheme with a requirement of the type").isNotEmpty();
    assertThat(scheme().getRequires())
        .as("List the type under 'requires' of the scheme")
        .extracting(Object::toString)
        .contains(values().get(0).typeName());
  }

  @Test
  void required_values_read_back_unchanged_from_a_file() {
    assertThatNoException()
        .as("Give each attribute of the value to Jackson, and compare values by their attributes")
        .isThrownBy(() -> assertThat(readBack()).isEqualTo(scheme()));
  }

  private Scheme readBack() {
    byte[] file = JSON.writeValueAsBytes(scheme());
    return SchemeReader.of(types())
        .read(new ByteArrayInputStream(file), "scheme.json", FileFormat.JSON);
  }

  @Test
  void required_copies_take_over_what_is_adapted() {
    Applicability elsewhere =
        Applicability.builder().addUnits(GroupId.of("others")).build();

    assertThat(values())
        .allSatisfy(value -> assertThat(value.adapted(
                Adaptation.of(value).withApplicability(elsewhere).withForce(Force.GOAL)))
            .as("Let adapted return a copy with the variant, the force and 'for' of the adaptation")
            .isInstanceOf(type().valueType())
            .satisfies(copy -> assertThat(copy.getVariant()).isEqualTo(value.getVariant()))
            .satisfies(copy -> assertThat(copy.getForce()).hasValue(Force.GOAL))
            .satisfies(copy -> assertThat(copy.getApplicability()).isEqualTo(elsewhere)));
  }

  @Test
  void required_the_satisfying_register_satisfies() {
    assertThat(judge(satisfying()))
        .as("Let the check say SATISFIED and nothing else of what fulfils the requirement")
        .isNotEmpty()
        .extracting(Finding::getOutcome)
        .containsOnly(Outcome.SATISFIED);
  }

  @Test
  void required_the_violating_register_violates() {
    assertThat(judge(violating()))
        .as("Let the check say VIOLATED of what breaks the requirement")
        .extracting(Finding::getOutcome)
        .contains(Outcome.VIOLATED);
  }

  @Test
  void required_what_nobody_records_is_no_breach() {
    assertThat(judge(nothing(Set.of())))
        .as(
            "Name in Judgement.getAbsent() the kinds of fact of which none being there is the breach")
        .extracting(Finding::getOutcome)
        .doesNotContain(Outcome.VIOLATED);
  }

  @Test
  void required_the_check_breaks_on_no_register() {
    assertThat(Stream.of(nothing(Set.of()), nothing(Set.of(FactKind.values()))))
        .as("Let the check judge a register of nothing too: no first element, no orElseThrow")
        .allSatisfy(sample -> assertThat(judge(sample))
            .extracting(Finding::getOutcome)
            .doesNotContain(Outcome.FAILED));
  }

  @Test
  void required_findings_are_told_in_both_languages() {
    assertThat(Stream.of(satisfying(), violating()).flatMap(sample -> judge(sample).stream()))
        .as("Declare each key of the check in both message files, with arguments that can be shown")
        .allSatisfy(finding -> assertThat(LANGUAGES)
            .allSatisfy(language -> assertThat(wording(finding, language))
                .allSatisfy(
                    words -> assertThat(words).isNotBlank().doesNotContainPattern("\\{\\d"))));
  }

  /** Tries each law on both registers. */
  @TestFactory
  Stream<DynamicTest> laws() {
    Assessor assessor = assessor();
    return Laws.standard().stream()
        .map(law -> dynamicTest(law.statement(), () -> {
          law.check(assessor, satisfying());
          law.check(assessor, violating());
        }));
  }

  private List<R> values() {
    return scheme().getProvisions().stream()
        .flatMap(provision -> provision.getRequirements().stream())
        .filter(type().valueType()::isInstance)
        .map(type().valueType()::cast)
        .toList();
  }

  private List<Finding> judge(Sample sample) {
    Set<String> names =
        Set.copyOf(values().stream().map(Requirement::qualifiedName).toList());
    return assessor().assess(sample.register(), sample.asOf()).getFindings().stream()
        .filter(finding -> names.contains(finding.getKey().getRequirement()))
        .toList();
  }

  private Sample nothing(Set<FactKind> records) {
    Register register = Register.builder()
        .records(records)
        .addJurisdictions(scheme().getJurisdiction())
        .build();
    return new Sample(register, violating().asOf());
  }

  private Assessor assessor() {
    return Assessor.of(scheme(), WorkingCalendars.mainlandChina(), types());
  }

  private RequirementTypes types() {
    return RequirementTypes.standard().with(type());
  }

  private static List<String> wording(Finding finding, Locale language) {
    return Stream.concat(
            Stream.of(finding.getMessage(), finding.getExplanation().getExpected()),
            finding.getExplanation().getRemedy().stream())
        .map(message -> words(message, language))
        .toList();
  }

  private static String words(Message message, Locale language) {
    try {
      return message.in(language);
    } catch (IllegalStateException | IllegalArgumentException untold) {
      return "";
    }
  }
}
