package io.github.opencdo.testkit.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opencdo.model.requirement.Adaptation;
import io.github.opencdo.model.requirement.CardinalityRequirement;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.assessor.DuplicateRequirementTypeException;
import io.github.opencdo.rules.assessor.InvalidRequirementTypeException;
import io.github.opencdo.rules.assessor.RequirementTypes;
import io.github.opencdo.rules.assessor.UnknownRequirementTypeException;
import io.github.opencdo.rules.calendar.WorkingCalendars;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.spi.RequirementType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.example.staffing.County;
import org.example.staffing.StaffingRatioRequirement;
import org.example.staffing.StaffingRatioType;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RequirementTypesTest {

  private static final RequirementTypes STANDARD = RequirementTypes.standard();

  @Test
  void the_standard_ones_are_those_of_the_library() {
    assertThat(STANDARD.names()).hasSize(21).contains("cardinality", "mirror");
    assertThat(STANDARD.further()).isEmpty();
  }

  @Nested
  class Discovery {

    @Test
    void finds_those_of_the_class_path() {
      assertThat(RequirementTypes.discover().further())
          .containsOnlyKeys("staffing-ratio")
          .allSatisfy((name, type) -> assertThat(type).isInstanceOf(StaffingRatioType.class));
    }

    @Test
    void finds_nothing_in_a_class_loader_without_plugins() {
      assertThat(RequirementTypes.discover(ClassLoader.getPlatformClassLoader()).further())
          .isEmpty();
    }
  }

  @Nested
  class With {

    @Test
    void leaves_the_original_as_it_is() {
      RequirementTypes more = STANDARD.with(new StaffingRatioType());

      assertThat(more.find("staffing-ratio")).isPresent();
      assertThat(STANDARD.find("staffing-ratio")).isEmpty();
    }

    @Test
    void refuses_a_second_type_of_one_name_and_says_where_both_are() {
      assertThatThrownBy(() ->
              STANDARD.with(new StaffingRatioType(), StubType.of(StaffingRatioRequirement.class)))
          .isInstanceOf(DuplicateRequirementTypeException.class)
          .hasMessageStartingWith("Requirement type 'staffing-ratio' must be there once, but is: ")
          .hasMessageContaining(StaffingRatioType.class.getName() + " (file:")
          .hasMessageContaining(StubType.class.getName() + " (file:");
    }

    @Test
    void refuses_the_name_of_a_standard_type() {
      assertThatThrownBy(() -> STANDARD.with(StubType.of(CardinalityRequirement.class)))
          .isInstanceOf(DuplicateRequirementTypeException.class)
          .hasMessageContaining("'cardinality'");
    }

    @Test
    void refuses_a_value_type_without_a_name() {
      assertThat(problems(StubType.of(Nameless.class)))
          .containsExactly(
              "annotate " + Nameless.class.getName() + " with @JsonTypeName(\"staffing-ratio\")");
    }

    @Test
    void refuses_a_value_type_that_nobody_can_see() {
      assertThat(problems(StubType.of(Hidden.class)))
          .containsExactly("make " + Hidden.class.getName() + " public in an exported package");
    }

    @Test
    void refuses_a_type_without_words_in_one_language() {
      assertThat(problems(StubType.of(StaffingRatioRequirement.class)
              .saying(StubType.files(Map.of("messages.properties", "ratio=few"), "ratio"))))
          .containsExactly("add the file messages_zh_CN.properties beside the class");
    }

    @Test
    void refuses_a_type_with_a_key_that_is_missing() {
      assertThat(problems(StubType.of(StaffingRatioRequirement.class)
              .saying(StubType.words("ratio=few", "", "ratio", "other"))))
          .containsExactly(
              "add the key 'other' to messages.properties",
              "add the key 'other' to messages_zh_CN.properties",
              "add the key 'ratio' to messages_zh_CN.properties");
    }

    @Test
    void refuses_words_that_quote_different_arguments() {
      assertThat(problems(StubType.of(StaffingRatioRequirement.class)
              .saying(StubType.words("ratio={0} of {1}", "ratio={0}", "ratio"))))
          .containsExactly("let the key 'ratio' be a pattern with the same arguments in"
              + " messages.properties and messages_zh_CN.properties");
    }

    private static List<String> problems(RequirementType<?> type) {
      try {
        STANDARD.with(type);
        return List.of();
      } catch (InvalidRequirementTypeException e) {
        assertThat(e).hasMessageContaining(type.getClass().getName());
        return e.getProblems();
      }
    }
  }

  @Nested
  class Assessors {

    @Test
    void refuse_a_scheme_with_an_unknown_type_and_say_what_to_do() {
      assertThatThrownBy(() -> assessor(STANDARD))
          .isInstanceOf(UnknownRequirementTypeException.class)
          .hasMessageStartingWith("Unknown requirement type 'staffing-ratio' (org.example.staffing")
          .hasMessageContaining("of SL-001; known: appointment, ")
          .hasMessageEndingWith("List it under 'requires' of the scheme and install its plugin,"
              + " or give the type to the assessor");
    }

    @Test
    void go_on_where_a_check_breaks() {
      StubType<StaffingRatioRequirement> broken = StubType.of(StaffingRatioRequirement.class)
          .judgedBy((obligation, inquiry) -> {
            throw new IllegalStateException("broken");
          });

      assertThat(assessor(STANDARD.with(broken))
              .assess(County.register(120, 1).build(), LocalDate.of(2024, 7, 1))
              .getFindings())
          .singleElement()
          .satisfies(finding -> assertThat(finding.getOutcome()).isEqualTo(Outcome.FAILED));
    }

    private static Assessor assessor(RequirementTypes types) {
      return Assessor.of(County.scheme(), WorkingCalendars.mainlandChina(), types);
    }
  }

  /** A requirement that does not say what it is called. */
  public abstract static class Nameless extends Requirement {

    @Override
    public Requirement adapted(Adaptation adaptation) {
      return this;
    }
  }

  /** A requirement that only its own package can see. */
  @com.fasterxml.jackson.annotation.JsonTypeName("hidden")
  abstract static class Hidden extends Nameless {}
}
